package luoshi.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.ui.shell.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the manual: none dead, none unlisted, every view with its own. */
class ManualTest {
    private static final Path PAGES = Path.of("src/main/resources/luoshi/ui/help/pages");

    private final Manual manual = Manual.read();

    private List<ManualPage> pages() {
        return manual.parts().stream().flatMap(part -> part.pages().stream()).toList();
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void everyViewHasAPage(Room room) {
        assertThat(manual.page(room.key())).isPresent();
    }

    @Test
    void everyPageIsListed() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            Set<String> written =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.substring(0, name.length() - 3))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages())
                    .extracting(ManualPage::name)
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(pages().stream().flatMap(page -> page.blocks().stream()).flatMap(Block::runs))
                .filteredOn(Run.Link.class::isInstance)
                .isNotEmpty()
                .allSatisfy(
                        run ->
                                assertThat(manual.page(((Run.Link) run).page()))
                                        .as("%s", run)
                                        .isPresent());
    }

    @Test
    void everyPageBeginsWithItsHeadingAndSaysSomething() {
        assertThat(pages())
                .allSatisfy(
                        page -> {
                            assertThat(page.blocks().getFirst())
                                    .isEqualTo(new Block.Heading(1, page.title()));
                            assertThat(page.blocks()).as(page.name()).hasSizeGreaterThan(3);
                        });
    }

    @Test
    void noSignOfTheMarkupIsLeft() {
        assertThat(pages().stream().flatMap(page -> page.blocks().stream()).map(Block::text))
                .noneMatch(
                        text -> text.contains("**") || text.contains("](") || text.contains("`"));
    }

    @Test
    void findsFoldedWordsAndPutsPagesOfThatNameFirst() {
        assertThat(manual.find("匹配").getFirst().page().name()).isEqualTo("matching");
        assertThat(manual.find("備份"))
                .extracting(hit -> hit.page().name())
                .contains("safety", "year");
        assertThat(manual.find("没有这样的词语")).isEmpty();
    }
}
