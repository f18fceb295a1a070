package luoshi.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.ui.TestFrame;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting, making and deleting by hand, on the tasks of a small list. */
class ItemEditTest {
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
    private ItemEdit edit;

    @BeforeEach
    void open() throws Exception {
        frame = TestFrame.withoutWindow(folder);
        frame.workbench().imports().keep("list.txt", LIST.getBytes(StandardCharsets.UTF_8));
        frame.desk().refresh();
        edit = new ItemEdit(frame);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(frame.problems()).isEmpty();
        frame.close();
    }

    private List<KeptTask> tasks() {
        return frame.desk().bookProperty().get().tasks();
    }

    private Task task(int row) {
        return tasks().get(row).task();
    }

    private ItemKey key(int row) {
        return ItemKey.task(tasks().get(row).id());
    }

    private int steps() {
        return frame.workbench().undoing().steps().size();
    }

    private void begin() {
        edit.begin("1", key(0), new Item.OfTask(task(0)));
    }

    @Test
    void eachFieldIsOneChangeThatAnUndoTakesBack() throws Exception {
        int before = steps();
        begin();
        int built = edit.builtProperty().get();
        edit.set(Field.TEXT, "建成岫云实验室四期。");
        edit.set(Field.DEADLINE, "6月底");
        edit.setUnits(List.of(new Responsibility("湖东区政府", Role.LEAD)));
        edit.set(Field.DEADLINE, "6月底");
        edit.follow(new Item.OfTask(task(0)));
        assertThat(steps()).isEqualTo(before + 3);
        assertThat(task(0).text()).isEqualTo("建成岫云实验室四期。");
        assertThat(task(0).deadline()).isEqualTo("6月底");
        assertThat(task(0).units()).containsExactly(new Responsibility("湖东区政府", Role.LEAD));
        assertThat(edit.builtProperty().get()).as("the form keeps what is typed").isEqualTo(built);
        frame.undo();
        edit.follow(new Item.OfTask(task(0)));
        assertThat(task(0).units()).hasSize(2);
        assertThat(edit.item().units()).as("the form follows the undo").hasSize(2);
        assertThat(frame.said()).containsExactly("已修改正文。", "已修改完成时限。", "已修改单位。");
    }

    @Test
    void whatCannotStandIsRefusedAtTheField() {
        int before = steps();
        begin();
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
    void aNewOneJoinsTheListWhereItWasAskedForAndOnlyWhenAdded() throws Exception {
        int before = steps();
        List<ItemKey> made = new ArrayList<>();
        Task empty =
                new Task(
                        null, "一、科技", "", "", List.of(), List.of(), null, false, new Passage(0, 0));
        edit.beginNew(
                "1", tasks().getFirst().edition().id(), key(0), new Item.OfTask(empty), made::add);
        edit.set(Field.TEXT, "建成云谷公园。");
        edit.set(Field.NUMBER, "9");
        edit.setUnits(List.of(new Responsibility("市园林绿化局", Role.LEAD)));
        assertThat(steps()).isEqualTo(before);
        edit.add();
        assertThat(steps()).isEqualTo(before + 1);
        assertThat(tasks()).extracting(one -> one.task().number()).containsExactly(1, 9, 2);
        assertThat(task(1).section()).isEqualTo("一、科技");
        assertThat(made).containsExactly(key(1));
        assertThat(edit.openProperty().get()).isFalse();
        frame.undo();
        assertThat(tasks()).hasSize(2);
    }

    @Test
    void aDeletedOneComesBackWithAnUndo() {
        edit.remove(key(1));
        assertThat(tasks()).hasSize(1);
        frame.undo();
        assertThat(tasks()).hasSize(2);
        assertThat(task(1).text()).isEqualTo("新建公园3个。");
    }
}
