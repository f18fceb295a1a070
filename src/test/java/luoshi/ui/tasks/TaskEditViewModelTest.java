package luoshi.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.ui.TestFrame;
import luoshi.workbench.Field;
import luoshi.workbench.TaskEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskEditViewModelTest {
    private static final String LIST =
            """
            2026年市政府工作报告重点任务清单
            云政发〔2026〕1号
            一、科技
            1.建成岫云实验室三期。
            主责单位：市科技局、高新区管委会，市财政局
            2.新建公园3个。
            主责单位：湖东区政府
            """;

    @TempDir Path folder;
    private TestFrame frame;
    private TasksViewModel tasks;
    private TaskEditViewModel edit;
    private final List<ProblemException> refused = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        frame = TestFrame.withoutWindow(folder);
        frame.workbench().imports().keep("list.txt", LIST.getBytes(StandardCharsets.UTF_8));
        frame.desk().refresh();
        tasks =
                new TasksViewModel(
                        frame.desk(),
                        frame.views().messages(TasksViewModel.class),
                        frame.settings());
        edit = new TaskEditViewModel(frame.desk(), tasks, frame::announce, refused::add);
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
        assertThat(refused).isEmpty();
    }

    private Task task(int row) {
        return tasks.rows().get(row).kept().task();
    }

    private int steps() {
        return frame.workbench().undoing().steps().size();
    }

    @Test
    void eachFieldIsOneChangeThatAnUndoTakesBack() throws Exception {
        int before = steps();
        edit.begin();
        int built = edit.rebuild().get();
        edit.set(Field.TEXT, "建成岫云实验室四期。");
        edit.set(Field.DEADLINE, "6月底");
        edit.setUnits(List.of(new Responsibility("湖东区政府", Role.LEAD)));
        edit.set(Field.DEADLINE, "6月底");
        assertThat(steps()).isEqualTo(before + 3);
        assertThat(task(0).text()).isEqualTo("建成岫云实验室四期。");
        assertThat(task(0).deadline()).isEqualTo("6月底");
        assertThat(task(0).units()).containsExactly(new Responsibility("湖东区政府", Role.LEAD));
        assertThat(edit.rebuild().get()).as("the form keeps what is typed").isEqualTo(built);
        frame.undo();
        assertThat(task(0).units()).hasSize(2);
        assertThat(edit.item().units()).as("the form follows the undo").hasSize(2);
        assertThat(frame.said()).hasSize(3);
    }

    @Test
    void whatCannotStandIsRefusedAtTheField() {
        int before = steps();
        edit.begin();
        assertThatThrownBy(() -> edit.set(Field.TEXT, " "))
                .hasMessageContaining("workbench.field-empty");
        assertThatThrownBy(() -> edit.set(Field.NUMBER, "x"))
                .hasMessageContaining("workbench.field-number");
        assertThatThrownBy(
                        () ->
                                edit.setUnits(
                                        List.of(
                                                new Responsibility("湖东区政府", Role.LEAD),
                                                new Responsibility("湖东区政府", Role.JOINT))))
                .hasMessageContaining("workbench.unit-twice");
        assertThat(steps()).isEqualTo(before);
    }

    @Test
    void aNewTaskJoinsTheListAfterTheChosenOneAndIsShown() throws Exception {
        int before = steps();
        edit.beginNew();
        edit.set(Field.TEXT, "建成云谷公园。");
        edit.set(Field.NUMBER, "9");
        edit.setUnits(List.of(new Responsibility("市园林绿化局", Role.LEAD)));
        assertThat(steps()).isEqualTo(before);
        edit.add();
        assertThat(steps()).isEqualTo(before + 1);
        assertThat(tasks.rows())
                .extracting(row -> row.kept().task().number())
                .containsExactly(1, 9, 2);
        TaskEntry chosen = Objects.requireNonNull(tasks.chosen().get());
        assertThat(chosen.kept().task().section()).isEqualTo(task(0).section());
        assertThat(chosen.kept().task().number()).isEqualTo(9);
        assertThat(edit.editing().get()).isFalse();
        frame.undo();
        assertThat(tasks.rows()).hasSize(2);
    }

    @Test
    void aDeletedTaskComesBackWithAnUndo() {
        tasks.chosen().set(tasks.rows().get(1));
        edit.remove();
        assertThat(tasks.rows()).hasSize(1);
        frame.undo();
        assertThat(tasks.rows()).hasSize(2);
        assertThat(task(1).text()).isEqualTo("新建公园3个。");
    }
}
