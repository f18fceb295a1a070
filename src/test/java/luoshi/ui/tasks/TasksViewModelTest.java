package luoshi.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import luoshi.model.Progress;
import luoshi.model.TaskState;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Settings;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.Samples;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacet;
import luoshi.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks of the sample ledger, without a window. */
class TasksViewModelTest {
    private static final String OWN = "市科技局、高新区管委会";

    @TempDir Path folder;
    private Workbench workbench;
    private Desk desk;
    private TasksViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(folder.resolve("ledger"));
        Samples.keepIn(workbench, Progress.UNHEARD);
        desk =
                new Desk(
                        workbench,
                        new Work(
                                Runnable::run,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
        desk.refresh();
        model =
                new TasksViewModel(
                        desk,
                        new Views(Locale.CHINESE).messages(TasksView.class),
                        new Settings(folder.resolve("settings")));
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    @Test
    void showsTheWholeYearAndChoosesTheFirst() {
        assertThat(model.rows()).hasSize(model.total()).hasSizeGreaterThan(50);
        assertThat(model.chosen().get()).isEqualTo(model.rows().getFirst());
        assertThat(model.chips()).isEmpty();
    }

    @Test
    void anotherViewSetsExactlyTheseFacets() {
        workbench.setOwnUnit("市科技局、高新区管委会");
        desk.ownUnitOnlyProperty().set(true);
        desk.searchProperty().set("建设");
        model.choose(TaskFacet.OUTCOME, TaskFacet.YES, false);
        int all = desk.bookProperty().get().tasks().size();

        model.show(new Destination.OfTasks(TaskState.CONFIRMED, null, "市科技局、高新区管委会", true));

        assertThat(desk.searchProperty().get()).isEmpty();
        assertThat(model.chips()).hasSize(2);
        assertThat(model.rows())
                .isNotEmpty()
                .allMatch(task -> task.state() == TaskState.CONFIRMED)
                .allMatch(task -> task.isLedBy("市科技局、高新区管委会"));
        model.show(new Destination.OfTasks(null, null, null, null));
        assertThat(model.rows()).hasSize(all);
    }

    @Test
    void searchNarrowsAndSaysHowItUnderstood() {
        desk.searchProperty().set("skj 創新");
        assertThat(model.rows()).isNotEmpty().hasSizeLessThan(model.total());
        assertThat(model.chips())
                .extracting(Chip::label)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("skj = 市科技局"),
                        second -> assertThat(second).isEqualTo("創新 = 创新"));
        model.chips().getFirst().remove().run();
        assertThat(desk.searchProperty().get()).isEqualTo("創新");
    }

    @Test
    void countsFollowTheOtherFacetsAndTheSearch() {
        FacetBlock sections = block(TaskFacet.SECTION);
        assertThat(sections.lines().stream().mapToInt(FacetBlock.Line::count).sum())
                .isEqualTo(model.total());
        FacetBlock.Line first = sections.lines().getFirst();
        model.choose(TaskFacet.SECTION, first.value(), false);
        assertThat(model.rows()).hasSize(first.count());
        assertThat(block(TaskFacet.SECTION).lines())
                .as("a facet's own choice leaves its counts alone")
                .hasSameSizeAs(sections.lines());
        assertThat(block(TaskFacet.STATE).lines().stream().mapToInt(FacetBlock.Line::count).sum())
                .isEqualTo(first.count());
        desk.searchProperty().set("没有这样的词");
        assertThat(block(TaskFacet.STATE).lines()).isEmpty();
        assertThat(block(TaskFacet.STATE).withoutHits()).isEqualTo(3);
        assertThat(block(TaskFacet.SECTION).lines()).as("what is chosen stays in sight").hasSize(1);
    }

    @Test
    void aSecondValueIsAddedAndTheSameOneLetsGo() {
        List<FacetBlock.Line> sections = block(TaskFacet.SECTION).lines();
        model.choose(TaskFacet.SECTION, sections.get(0).value(), false);
        model.choose(TaskFacet.SECTION, sections.get(1).value(), true);
        assertThat(model.rows()).hasSize(sections.get(0).count() + sections.get(1).count());
        model.choose(TaskFacet.SECTION, sections.get(0).value(), true);
        assertThat(model.rows()).hasSize(sections.get(1).count());
        model.choose(TaskFacet.SECTION, sections.get(1).value(), false);
        assertThat(model.rows()).hasSize(model.total());
    }

    @Test
    void theOwnUnitStandsFirstInItsFacet() {
        workbench.setOwnUnit(OWN);
        model.fold(TaskFacet.JOINT);
        FacetBlock.Line leads = block(TaskFacet.LEAD).lines().getFirst();
        FacetBlock.Line joins = block(TaskFacet.JOINT).lines().getFirst();
        assertThat(List.of(leads, joins))
                .allMatch(FacetBlock.Line::own)
                .allMatch(line -> line.label().equals(OWN));
        desk.ownUnitOnlyProperty().set(true);
        assertThat(model.total()).isEqualTo(leads.count() + joins.count());
        assertThat(model.rows()).allMatch(task -> task.concerns(OWN));
        assertThat(model.unitLine(model.rows().getFirst())).startsWith("本单位");
    }

    @Test
    void keepsTheChosenTaskWhileItIsShown() {
        TaskEntry later = model.rows().get(20);
        model.chosen().set(later);
        desk.searchProperty().set(later.kept().task().text().substring(0, 6));
        assertThat(Objects.requireNonNull(model.chosen().get()).kept().id())
                .isEqualTo(later.kept().id());
    }

    @Test
    void choosesTheTaskWhoseNumberIsTyped() {
        desk.searchProperty().set("9");
        assertThat(model.rows()).hasSizeGreaterThan(1);
        assertThat(Objects.requireNonNull(model.chosen().get()).kept().task().number())
                .isEqualTo(9);
    }

    @Test
    void showsATaskThatTheSearchHides() {
        long id = model.rows().get(20).kept().id();
        desk.searchProperty().set("没有这样的词");
        assertThat(model.rows()).isEmpty();
        assertThat(model.chosen().get()).isNull();
        model.show(id);
        assertThat(Objects.requireNonNull(model.chosen().get()).kept().id()).isEqualTo(id);
        assertThat(desk.searchProperty().get()).isEmpty();
    }

    @Test
    void anUndoneImportTakesItsTasksAway() {
        int before = model.total();
        while (workbench.undoing().undo().isPresent()) {}
        assertThat(before).isPositive();
        assertThat(model.total()).isZero();
        assertThat(model.isLedgerEmpty()).isTrue();
    }

    private FacetBlock block(TaskFacet facet) {
        return model.facets().get().stream()
                .filter(block -> block.facet() == facet)
                .findFirst()
                .orElseThrow();
    }
}
