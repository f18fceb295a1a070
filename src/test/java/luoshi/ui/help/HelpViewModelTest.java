package luoshi.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {
    private final HelpViewModel model = new HelpViewModel(Manual.read(), Locale.CHINESE);

    private String open() {
        return model.place().get().page().name();
    }

    @Test
    void goesBackTheWayItCame() {
        assertThat(open()).isEqualTo("year");
        assertThat(model.canGoBack().get()).isFalse();
        model.open("tasks");
        model.open("matching");
        model.open("matching");
        model.back();
        assertThat(open()).isEqualTo("tasks");
        model.back();
        assertThat(open()).isEqualTo("year");
        assertThat(model.canGoBack().get()).isFalse();
    }

    @Test
    void aPageThatIsNotThereIsTheFirst() {
        model.open("tasks");
        model.open("no-such-page");
        assertThat(open()).isEqualTo("year");
    }

    @Test
    void inEnglishTheFirstPageIsEnglishAndTheOthersStay() {
        HelpViewModel english = new HelpViewModel(Manual.read(), Locale.ENGLISH);
        assertThat(english.place().get().page().name()).isEqualTo("english");
        english.open("tasks");
        assertThat(english.place().get().page().name()).isEqualTo("tasks");
    }

    @Test
    void listsTheContentsOrWhatIsSought() {
        int all = model.entries().size();
        assertThat(model.entries().getFirst()).isInstanceOf(HelpEntry.Heading.class);
        model.sought().set("乱码");
        assertThat(model.entries()).isNotEmpty().hasSizeLessThan(all);
        HelpEntry.Page hit = (HelpEntry.Page) model.entries().getFirst();
        assertThat(hit.block()).isNotNull();
        model.open(hit);
        assertThat(model.place().get().block().text()).contains("乱码");
        model.sought().set("");
        assertThat(model.entries()).hasSize(all);
    }
}
