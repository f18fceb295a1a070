package luoshi.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.model.ProblemException;
import luoshi.model.Role;
import luoshi.model.UnitKind;
import luoshi.ui.TestFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsViewModelTest {
    private static final String LIST =
            """
            2026年市政府工作报告重点任务清单
            云政发〔2026〕1号
            一、民生
            1.新增普惠托位1200个。
            主责单位：市卫生健康委，各区政府
            2.开展家庭医生签约。
            主责单位：市卫健委，湖东区政府
            3.建成岫云智算中心。
            主责单位：市科技局、高新区管委会，云岫云谷办
            """;

    @TempDir Path folder;
    private TestFrame frame;
    private UnitsViewModel model;
    private final List<ProblemException> refused = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        frame = TestFrame.withoutWindow(folder);
        frame.workbench().imports().keep("list.txt", LIST.getBytes(StandardCharsets.UTF_8));
        frame.desk().refresh();
        model =
                new UnitsViewModel(
                        frame.desk(),
                        frame.views().messages(UnitsViewModel.class),
                        frame::announce);
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
    }

    @Test
    void aNewUnitIsShownAndARefusedNameSaysWhy() {
        model.make("市园林绿化局", refused::add);
        assertThat(model.chosen().get()).isEqualTo(line("市园林绿化局"));
        model.make("市园林绿化局", refused::add);
        model.make(" ", refused::add);
        assertThat(refused)
                .extracting(ProblemException::code)
                .containsExactly("workbench.unit-name-taken", "workbench.field-empty");
    }

    private UnitLine line(String name) {
        return model.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private UnitLine chosen() {
        return Objects.requireNonNull(model.chosen().get());
    }

    @Test
    void unknownOnesComeFirstAndThenThoseThatStandTwice() {
        assertThat(model.lines().getFirst().name()).isEqualTo("云岫云谷办");
        assertThat(model.lines().subList(1, 3))
                .extracting(UnitLine::name)
                .containsExactlyInAnyOrder("市卫生健康委", "市卫健委");
        assertThat(model.counts())
                .containsEntry(UnitFilter.TO_NAME, 1)
                .containsEntry(UnitFilter.DOUBLE, 2)
                .containsEntry(UnitFilter.GROUPS, 1)
                .containsEntry(UnitFilter.ALL, 6);
        model.filter().set(UnitFilter.GROUPS);
        assertThat(model.lines()).extracting(UnitLine::name).containsExactly("各区政府");
        assertThat(chosen().entry().members())
                .extracting(unit -> unit.name())
                .containsExactly("湖东区政府");
    }

    @Test
    void findsByCharactersByPinyinAndByOtherNames() {
        frame.desk().searchProperty().set("hdq");
        assertThat(model.lines()).extracting(UnitLine::name).containsExactly("湖东区政府");
        frame.desk().searchProperty().set("衛健");
        assertThat(model.lines())
                .extracting(UnitLine::name)
                .containsExactlyInAnyOrder("市卫生健康委", "市卫健委");
        frame.desk().searchProperty().set("nobody");
        assertThat(model.lines()).isEmpty();
        assertThat(model.chosen().get()).isNull();
    }

    @Test
    void countsAndListsTheTasksByTheUnitsPart() {
        assertThat(line("市卫健委").lead()).isEqualTo(1);
        assertThat(line("湖东区政府").joint()).isEqualTo(1);
        model.chosen().set(line("湖东区政府"));
        assertThat(model.tasks(Role.JOINT))
                .extracting(task -> task.task().number())
                .containsExactly(2);
        assertThat(model.tasks(Role.LEAD)).isEmpty();
    }

    @Test
    void mergedUnitsHaveAllTheTasksAndOneUndoPartsThem() {
        model.chosen().set(line("市卫健委"));
        model.merge(chosen(), line("市卫生健康委").entry().unit(), refused::add);
        assertThat(refused).isEmpty();
        assertThat(chosen().name()).isEqualTo("市卫生健康委");
        assertThat(chosen().lead()).isEqualTo(2);
        assertThat(chosen().entry().unit().otherNames()).contains("市卫健委");
        assertThat(model.total()).isEqualTo(5);
        frame.undo();
        assertThat(model.total()).isEqualTo(6);
        assertThat(line("市卫健委").lead()).isEqualTo(1);
    }

    @Test
    void namesAnUnknownUnitConfirmsItOrMakesItOneWithAnother() {
        model.confirmName(line("云岫云谷办"), refused::add);
        assertThat(line("云岫云谷办").entry().known()).isTrue();
        frame.undo();
        model.name(line("云岫云谷办"), "云岫市云谷管理办公室", refused::add);
        assertThat(line("云岫市云谷管理办公室").entry().unit().otherNames()).containsExactly("云岫云谷办");
        frame.undo();
        model.name(line("云岫云谷办"), "湖东区政府", refused::add);
        assertThat(chosen().name()).isEqualTo("湖东区政府");
        assertThat(chosen().joint()).isEqualTo(2);
        assertThat(refused).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        int steps = frame.workbench().undoing().steps().size();
        model.addName(line("湖东区政府"), "市卫健委", refused::add);
        assertThat(refused)
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem)
                                        .hasMessageContaining("workbench.unit-name-taken"));
        assertThat(frame.workbench().undoing().steps()).hasSize(steps);
    }

    @Test
    void theOwnUnitAndTheKindAreSet() {
        model.setOwn(line("湖东区政府"));
        assertThat(line("湖东区政府").own()).isTrue();
        UnitLine strange = line("云岫云谷办");
        model.change(units -> units.setKind(strange.id(), UnitKind.DEPARTMENT), "", refused::add);
        assertThat(line("云岫云谷办").entry().kind()).isEqualTo(UnitKind.DEPARTMENT);
    }

    @Test
    void anotherViewLeadsToAUnitWhateverIsSearchedFor() {
        frame.desk().searchProperty().set("nobody");
        model.show("市卫健委");
        assertThat(chosen().name()).isEqualTo("市卫健委");
    }
}
