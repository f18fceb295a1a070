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
import luoshi.workbench.Field;
import luoshi.workbench.ItemKey;
import luoshi.workbench.Samples;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacet;
import luoshi.workbench.TaskOrder;
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
    private Settings settings;

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
        settings = new Settings(folder.resolve("settings"));
        model =
                new TasksViewModel(
                        desk, new Views(Locale.CHINESE).messages(TasksView.class), settings);
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
        model.choosing().choose(TaskFacet.OUTCOME, TaskFacet.YES, false);
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
        model.choosing().choose(TaskFacet.SECTION, first.value(), false);
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
        model.choosing().choose(TaskFacet.SECTION, sections.get(0).value(), false);
        model.choosing().choose(TaskFacet.SECTION, sections.get(1).value(), true);
        assertThat(model.rows()).hasSize(sections.get(0).count() + sections.get(1).count());
        model.choosing().choose(TaskFacet.SECTION, sections.get(0).value(), true);
        assertThat(model.rows()).hasSize(sections.get(1).count());
        model.choosing().choose(TaskFacet.SECTION, sections.get(1).value(), false);
        assertThat(model.rows()).hasSize(model.total());
    }

    @Test
    void theOwnUnitStandsFirstInItsFacet() {
        workbench.setOwnUnit(OWN);
        model.choosing().fold(TaskFacet.JOINT);
        FacetBlock.Line leads = block(TaskFacet.LEAD).lines().getFirst();
        FacetBlock.Line joins = block(TaskFacet.JOINT).lines().getFirst();
        assertThat(List.of(leads, joins))
                .allMatch(FacetBlock.Line::own)
                .allMatch(line -> line.label().equals(OWN));
        desk.ownUnitOnlyProperty().set(true);
        assertThat(model.total()).isEqualTo(leads.count() + joins.count());
        assertThat(model.rows()).allMatch(task -> task.concerns(OWN));
        assertThat(model.units().line(model.rows().getFirst())).startsWith("本单位");
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

    @Test
    void promisesAndVerdictsAreFacetsOnceTheyAreRead() {
        model.choosing().fold(TaskFacet.VERDICT);
        FacetBlock verdicts = block(TaskFacet.VERDICT);
        assertThat(verdicts.unread()).isFalse();
        FacetBlock.Line some = verdicts.lines().getFirst();
        model.choosing().choose(TaskFacet.VERDICT, some.value(), false);
        assertThat(model.rows()).isNotEmpty().hasSize(some.count());
        assertThat(block(TaskFacet.PROMISES).lines().stream().mapToInt(l -> l.count()).sum())
                .isEqualTo(some.count());
    }

    @Test
    void whatWasChangedByHandIsFoundAgain() throws Exception {
        model.choosing().fold(TaskFacet.CHANGED);
        assertThat(block(TaskFacet.CHANGED).lines()).isEmpty();
        long id = model.rows().get(4).kept().id();
        workbench.corrections().set(ItemKey.task(id), Field.DEADLINE, "6月底前");
        assertThat(block(TaskFacet.CHANGED).lines()).hasSize(3).allMatch(l -> l.count() == 1);
        model.choosing().choose(TaskFacet.CHANGED, TaskFacet.WEEK, false);
        assertThat(model.rows()).extracting(task -> task.kept().id()).containsExactly(id);
    }

    @Test
    void aFacetIsClearedByOneClick() {
        block(TaskFacet.SECTION)
                .lines()
                .forEach(line -> model.choosing().choose(TaskFacet.SECTION, line.value(), true));
        model.choosing().choose(TaskFacet.OUTCOME, TaskFacet.NO, false);
        model.choosing().clear(TaskFacet.SECTION);
        assertThat(model.chips()).hasSize(1);
        assertThat(block(TaskFacet.OUTCOME).chosen()).isEqualTo(1);
    }

    @Test
    void theNextTimeWhatWasChosenAndFoldedIsSoAgain() throws Exception {
        FacetBlock.Line second = block(TaskFacet.SECTION).lines().get(1);
        model.choosing().choose(TaskFacet.SECTION, second.value(), false);
        model.choosing().fold(TaskFacet.STATE);
        settings.save();
        assertThat(java.nio.file.Files.readString(folder.resolve("settings/window.properties")))
                .as("nothing of what is in the ledger is written down")
                .doesNotContain(second.value().substring(2, 5))
                .doesNotContainPattern("u[4-9][0-9a-fA-F]{3}");
        TasksViewModel next =
                new TasksViewModel(
                        desk, model.messages(), new Settings(folder.resolve("settings")));
        assertThat(next.rows()).hasSize(second.count());
        assertThat(
                        next.facets().get().stream()
                                .filter(block -> block.facet() == TaskFacet.STATE)
                                .findFirst()
                                .orElseThrow()
                                .folded())
                .isTrue();
    }

    @Test
    void sortsAndKeepsWhatIsSelectedTogether() {
        List<TaskEntry> some = List.copyOf(model.rows().subList(3, 6));
        model.selected().setAll(some);
        model.sort(new TaskOrder(TaskColumn.UNIT, true));
        assertThat(model.rows()).hasSize(model.total());
        assertThat(model.selected()).containsExactlyInAnyOrderElementsOf(some);
        desk.searchProperty().set(some.getFirst().kept().task().text().substring(0, 8));
        assertThat(model.selected()).as("one alone is not several").hasSizeLessThan(2);
    }

    @Test
    void allYearsAreLookedThroughTogether() throws Exception {
        workbench
                .imports()
                .keep(
                        "list.txt",
                        """
                        2024年市政府工作报告重点任务清单
                        云政发〔2024〕2号
                        一、科技
                        1.建成岫云算力一期。
                        主责单位：市数据局
                        """
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        int before = model.total();
        model.allYears().set(true);
        assertThat(model.total()).isEqualTo(before + 1);
        assertThat(block(TaskFacet.YEAR).lines())
                .extracting(FacetBlock.Line::label)
                .containsExactly("2025 年", "2024 年");
        desk.searchProperty().set("岫云算力一期");
        long old = model.rows().getFirst().kept().id();
        workbench.corrections().set(ItemKey.task(old), Field.TEXT, "建成岫云算力一期工程。");
        assertThat(model.rows().getFirst().kept().task().text()).contains("工程");
        workbench.undoing().undo();
        assertThat(model.rows().getFirst().kept().task().text()).doesNotContain("工程");
        model.allYears().set(false);
        assertThat(model.rows()).isEmpty();
        assertThat(model.total()).isEqualTo(before);
    }

    private FacetBlock block(TaskFacet facet) {
        return model.facets().get().stream()
                .filter(block -> block.facet() == facet)
                .findFirst()
                .orElseThrow();
    }
}
