package luoshi.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static List<Block> read(String text) {
        return PageReader.read("page", text).blocks();
    }

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(read("逐处\n核对\n\nnext\nline"))
                .extracting(Block::text)
                .containsExactly("逐处核对", "next line");
    }

    @Test
    void readsRunsWithinALine() {
        assertThat(read("按 `Ctrl+K`，选**合并**，见[单位](units)。"))
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Run.Plain("按 "),
                                        new Run.Key("Ctrl+K"),
                                        new Run.Plain("，选"),
                                        new Run.Bold("合并"),
                                        new Run.Plain("，见"),
                                        new Run.Link("单位", "units"),
                                        new Run.Plain("。"))));
    }

    @Test
    void readsListsNotesPicturesAndTables() {
        List<Block> blocks =
                read(
                        """
                        # 页
                        - 一
                        2. 二
                        > 注意
                        ![图中所见](tasks)
                        | 键 | 做什么 |
                        |---|
                        | `A` | 接受 |
                        {{shortcuts}}
                        """);
        assertThat(blocks.subList(1, 5))
                .containsExactly(
                        new Block.Item("•", List.of(new Run.Plain("一"))),
                        new Block.Item("2.", List.of(new Run.Plain("二"))),
                        new Block.Note(List.of(new Run.Plain("注意"))),
                        new Block.Picture("tasks", "图中所见"));
        assertThat(((Block.Table) blocks.get(5)).rows())
                .containsExactly(
                        List.of(List.of(new Run.Plain("键")), List.of(new Run.Plain("做什么"))),
                        List.of(List.of(new Run.Key("A")), List.of(new Run.Plain("接受"))));
        assertThat(blocks.getLast()).isEqualTo(new Block.Shortcuts());
    }
}
