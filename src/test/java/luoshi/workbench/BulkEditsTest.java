package luoshi.workbench;

import static luoshi.workbench.Ledgers.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.model.KeptTask;
import luoshi.model.ProblemException;
import luoshi.model.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkEditsTest {
    @TempDir Path folder;
    private Workbench workbench;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(folder);
        Ledgers.keep(workbench, "list.txt", Ledgers.WHOLE);
        Ledgers.keep(workbench, "report.txt", Ledgers.REPORT);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private List<Long> keys(int... numbers) {
        List<Long> keys = new ArrayList<>();
        for (int number : numbers) {
            keys.add(task(workbench, number).id());
        }
        return keys;
    }

    private String units(int number) {
        return task(workbench, number).task().units().stream()
                .map(part -> (part.role() == Role.LEAD ? "*" : "") + part.unit())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "LEAD, 市数据局, *市数据局 市园林绿化局 湖东区政府, *市数据局",
        "ADD_JOINT, 市数据局, *市园林绿化局 湖东区政府 市数据局, *市数据局",
        "ADD_JOINT, 市财政局, *市园林绿化局 湖东区政府 市财政局, *市数据局 市财政局",
        "REMOVE_UNIT, 市园林绿化局, *湖东区政府, *市数据局",
        "REMOVE_UNIT, 市数据局, *市园林绿化局 湖东区政府, ''",
    })
    void changesTheUnitsOfAll(TaskEdit edit, String name, String ofThree, String ofTwo)
            throws ProblemException {
        List<String> before = Ledgers.state(workbench);
        workbench.bulkEdits().change(keys(2, 3), edit, name, "2 项");
        assertThat(units(3)).isEqualTo(ofThree);
        assertThat(units(2)).isEqualTo(ofTwo);
        workbench.undoing().undo();
        assertThat(Ledgers.state(workbench)).isEqualTo(before);
    }

    @Test
    void isOneStepThatNamesWhatWasDone() throws ProblemException {
        int steps = workbench.undoing().steps().size();
        int changed =
                workbench
                        .bulkEdits()
                        .change(keys(1, 2, 3, 4), TaskEdit.DEADLINE, "6月底前", "4 项任务的完成时限");
        assertThat(changed).isEqualTo(4);
        assertThat(workbench.undoing().steps()).hasSize(steps + 1);
        assertThat(workbench.undoing().undoable().orElseThrow().subject()).isEqualTo("4 项任务的完成时限");
        assertThat(workbench.bulkEdits().change(keys(1, 2), TaskEdit.DEADLINE, "6月底前", "2 项"))
                .as("they say so already")
                .isZero();
        assertThat(workbench.undoing().steps()).hasSize(steps + 1);
    }

    @Test
    void whatCannotStandChangesNothing() {
        List<String> before = Ledgers.state(workbench);
        assertThatThrownBy(
                        () ->
                                workbench
                                        .bulkEdits()
                                        .change(keys(1, 2), TaskEdit.ADD_JOINT, " ", "2 项"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("workbench.field-empty"));
        List<Long> oneGone = keys(1);
        oneGone.add(-1L);
        assertThatThrownBy(() -> workbench.bulkEdits().remove(oneGone, "2 项"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("workbench.item-gone"));
        assertThat(Ledgers.state(workbench)).isEqualTo(before);
    }

    @Test
    void removesManyWithTheirLinksAndBringsThemBack() throws ProblemException {
        List<String> before = Ledgers.state(workbench);
        workbench.bulkEdits().remove(keys(1, 3), "删除 2 项");
        assertThat(workbench.browsing().year(Ledgers.YEAR).tasks())
                .extracting(kept -> kept.task().number())
                .doesNotContain(1, 3);
        workbench.undoing().undo();
        assertThat(Ledgers.state(workbench)).isEqualTo(before);
    }

    @Test
    void knowsWhatWasChangedByHandAndSinceWhen() throws ProblemException {
        assertThat(workbench.recentChanges().changed()).isEmpty();
        workbench.bulkEdits().change(keys(2, 4), TaskEdit.SECTION, "三、其他", "2 项");
        KeptTask third = task(workbench, 3);
        workbench
                .matching()
                .reject(Ledgers.row(workbench, 3).outcome().id(), third.id(), "行 3", null);
        TaskFacts facts = workbench.recentChanges();
        assertThat(facts.changed().keySet()).containsExactlyInAnyOrderElementsOf(keys(2, 3, 4));
        TaskEntry changed =
                TaskEntries.of(workbench.browsing().year(Ledgers.YEAR)).stream()
                        .filter(entry -> entry.kept().id() == third.id())
                        .findFirst()
                        .orElseThrow();
        assertThat(facts.changes(changed))
                .containsExactly(TaskFacet.SINCE_IMPORT, TaskFacet.WEEK, TaskFacet.MONTH);
    }
}
