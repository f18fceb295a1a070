package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceWordsTest {
    @Test
    void sameOnceFolded() {
        assertThat(DifferenceWords.of("建设科技园，引进企业。", "建設科技園,引進企業。")).isEqualTo(Cell.of("文字一致"));
    }

    @Test
    void listsFewDifferences() {
        Cell.Text words = text("加快盘活湖滨存量土地，建设科技园，引进企业一百家。", "加快盘活湖滨闲置厂房，建设科技园，引进企业一百家。");
        assertThat(words.text()).isEqualTo("清单“存量土地” → 落实“闲置厂房”");
        assertThat(marked(words)).containsExactly("存量土地", "闲置厂房");
    }

    @Test
    void saysWhatOnlyOneSideHas() {
        Cell.Text more = text("建设科技园，引进企业一百家。", "全面建设科技园，引进企业一百家。");
        assertThat(more.text()).isEqualTo("清单无、落实有：“全面”");
        Cell.Text less = text("全面建设科技园，引进企业一百家。", "建设科技园，引进企业一百家。");
        assertThat(less.text()).isEqualTo("清单有、落实无：“全面”");
        assertThat(marked(less)).containsExactly("全面");
    }

    @Test
    void showsBothWhereNearlyAllDiffers() {
        Cell.Text words = text("修复湿地。", "举办半程马拉松比赛。");
        assertThat(words.text()).isEqualTo("清单：修复湿地。\n落实：举办半程马拉松比赛。");
        assertThat(marked(words)).containsExactly("修复湿地", "举办半程马拉松比赛");
    }

    private static Cell.Text text(String task, String restated) {
        return (Cell.Text) DifferenceWords.of(task, restated);
    }

    private static List<String> marked(Cell.Text words) {
        return words.marked().stream().map(span -> span.of(words.text())).toList();
    }
}
