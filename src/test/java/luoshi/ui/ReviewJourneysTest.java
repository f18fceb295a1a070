package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import luoshi.model.OutcomeMatch;
import luoshi.workbench.Workbench;
import luoshi.workbench.YearBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Reviewing papers, correcting what was kept, and saying who the units are, by mouse and keys. */
@Timeout(240)
class ReviewJourneysTest {
    private static final String DAMAGED =
            """
            2025年市政府工作报告重点任务全年落实情况
            序号 任务内容 任务来源 全年落实情况
            1 建成岫光算力平台。 市政府工作报告第1项 平台六月惩队茫?企业提供算力服务,总数达到800家。
            2 推进轨道交通建设。 市政府工作报告第4项 车站主体结狗舛ィ?属工程同步推进,完成投资12亿元。
            3 新建社区公园。新增普惠托位。 市政府工作报告第3项 公园已全部建成开放。托位已新增1200个。
            4 发放创业补贴。 市政府工作报告第5项 补贴已按月发放到位。
            """;
    private static final String LIST =
            """
            2025年市政府工作报告重点任务清单
            云政发〔2025〕3号
            云岫市人民政府
            一、民生
            1.新增普惠托位1200个。
            主责单位：市卫生健康委，湖东区政府
            2.开展家庭医生签约。
            主责单位：市卫健委
            """;
    private static final String FULLER =
            LIST.replace("开展家庭医生签约", "全面开展家庭医生签约服务") + "3.新建社区公园11个。\n主责单位：市园林绿化局\n";
    private static final String REPORT =
            """
            2025年市政府工作报告重点任务全年落实情况
            序号 任务内容 任务来源 全年落实情况
            1 新增普惠托位1200个。 市政府工作报告第1项 新增1200个。
            2 开展家庭医生签约工作。 市政府工作报告第2项 已签约30万人。
            """;

    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    private OpenWindow open() {
        return new OpenWindow(folder, new Opening.Folder(folder.resolve("ledger")));
    }

    private void importText(OpenWindow window, String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        window.until("the window", () -> window.scene().lookup("#room-tasks") != null);
        window.answers().files(List.of(file));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        window.until("the review", () -> isFocused(window, "#source"));
    }

    private static boolean isFocused(OpenWindow window, String selector) {
        Node node = window.scene().lookup(selector);
        return node != null && node.isFocused();
    }

    private static TextInputControl field(OpenWindow window, String selector) {
        return window.find(TextInputControl.class, selector);
    }

    private static String typed(OpenWindow window, String selector) {
        return window.scene().lookup(selector) instanceof TextInputControl text
                ? text.getText()
                : "";
    }

    @Test
    void throughTheWizardOnADamagedReport() throws Exception {
        try (OpenWindow window = open()) {
            importText(window, "report.txt", DAMAGED);
            robot.push(KeyCode.F8);
            window.until("the first doubt", () -> typed(window, "#ownWords").contains("惩队茫"));
            assertThat(window.words("#keep")).contains("2");
            robot.push(KeyCode.Y);
            window.until(
                    "the proposal in the text",
                    () -> typed(window, "#field-ACCOUNT").contains("投用，"));
            robot.push(KeyCode.F8);
            window.until("the second doubt", () -> typed(window, "#ownWords").contains("狗舛"));
            robot.push(KeyCode.U);
            window.until("nothing undecided", () -> !window.scene().lookup("#keep").isDisabled());
            assertThat(typed(window, "#field-ACCOUNT")).contains("狗舛ィ?");
            splitAndJoin(window);
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the result", () -> window.scene().lookup("#files") != null);
            window.press("#done");
            window.until("the tasks", () -> window.scene().lookup("#table") != null);
        }
        try (Workbench kept = Workbench.open(folder.resolve("ledger"))) {
            List<OutcomeMatch> rows = kept.browsing().year(2025).matches();
            assertThat(rows)
                    .extracting(row -> row.outcome().outcome().task())
                    .containsExactly("建成岫光算力平台。", "推进轨道交通建设。", "新建社区公园。", "新增普惠托位。发放创业补贴。");
            assertThat(kept.undoing().steps()).hasSize(1);
        }
        try (OpenWindow window = open()) {
            window.until("the window", () -> window.scene().lookup("#room-tasks") != null);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until("the import taken back", () -> isRedoable(window));
        }
        try (Workbench kept = Workbench.open(folder.resolve("ledger"))) {
            assertThat(kept.browsing().years()).isEmpty();
        }
    }

    private static boolean isRedoable(OpenWindow window) {
        Node redo = window.scene().lookup("#redo");
        return redo != null && !redo.isDisabled();
    }

    private void splitAndJoin(OpenWindow window) {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        window.until("row 3", () -> typed(window, "#field-TEXT").startsWith("新建社区公园。新"));
        TextInputControl text = field(window, "#field-TEXT");
        window.onWindow(
                () -> {
                    text.requestFocus();
                    text.positionCaret("新建社区公园。".length());
                    return true;
                });
        window.press("#split");
        window.until("two rows", () -> typed(window, "#field-TEXT").equals("新建社区公园。"));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        window.until("the second", () -> typed(window, "#field-TEXT").equals("新增普惠托位。"));
        window.press("#join");
        window.until("joined", () -> typed(window, "#field-TEXT").endsWith("发放创业补贴。"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("parted", () -> typed(window, "#field-TEXT").equals("新增普惠托位。"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        window.until("joined again", () -> typed(window, "#field-TEXT").endsWith("发放创业补贴。"));
    }

    @Test
    void twoUnitsMergedAreTwoAgainAfterARestart() throws Exception {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            workbench.imports().keep(Files.writeString(folder.resolve("list.txt"), LIST));
        }
        try (OpenWindow window = open()) {
            window.until("the window", () -> window.scene().lookup("#room-units") != null);
            window.onWindow(
                    () -> {
                        ((javafx.scene.control.ToggleButton) window.scene().lookup("#room-units"))
                                .fire();
                        return true;
                    });
            window.until("the units", () -> units(window) == 3);
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.write("swj");
            window.until("two of them", () -> units(window) == 2);
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.CONTROL, KeyCode.M);
            window.until("the choice", () -> isFocused(window, "#pick"));
            robot.push(KeyCode.ENTER);
            window.until("the preview", () -> isFocused(window, "#mergeNow"));
            assertThat(window.words("#mergePreview")).contains("1");
            robot.push(KeyCode.ENTER);
            window.until("one of them", () -> units(window) == 1);
        }
        try (OpenWindow window = open()) {
            window.until("the units again", () -> units(window) == 2);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until("two units again", () -> units(window) == 3);
        }
        try (Workbench kept = Workbench.open(folder.resolve("ledger"))) {
            assertThat(kept.units().book().named("市卫健委")).isPresent();
        }
    }

    private static int units(OpenWindow window) {
        return window.scene().lookup(".units-table") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    @Test
    void aTaskFoundByPinyinIsEditedInPlaceAndTheEditTakenBack() throws Exception {
        try (OpenWindow window = open()) {
            importText(window, "list.txt", LIST);
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the result", () -> window.scene().lookup("#files") != null);
            window.press("#done");
            robot.push(KeyCode.ESCAPE);
            window.until("the tasks", () -> rows(window) == 2);
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.write("hdq");
            window.until("one task", () -> rows(window) == 1);
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.F2);
            window.until("the form", () -> isFocused(window, "#field-TEXT"));
            TextInputControl deadline = field(window, "#field-DEADLINE");
            window.onWindow(
                    () -> {
                        deadline.requestFocus();
                        return true;
                    });
            robot.write("June");
            robot.push(KeyCode.ENTER);
            window.until("the change", () -> window.words("#deadline").contains("June"));
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.until("no deadline", () -> window.words("#deadline").isEmpty());
        }
    }

    private static int rows(OpenWindow window) {
        return window.scene().lookup("#table") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    @Test
    void aFullerEditionTakesOverAndWhatWasDecidedIsAskedAgain() throws Exception {
        try (Workbench workbench = Workbench.open(folder.resolve("ledger"))) {
            workbench.imports().keep(Files.writeString(folder.resolve("list.txt"), LIST));
            workbench.imports().keep(Files.writeString(folder.resolve("report.txt"), REPORT));
            YearBook book = workbench.browsing().year(2025);
            workbench
                    .matching()
                    .confirm(
                            book.matches().get(1).outcome().id(),
                            book.tasks().get(1).id(),
                            "row 2",
                            null);
        }
        try (OpenWindow window = open()) {
            importText(window, "fuller.txt", FULLER);
            window.until("the edition", () -> window.scene().lookup("#editionLook") != null);
            robot.push(KeyCode.D);
            window.until("the differences", () -> isFocused(window, "#changes"));
            assertThat(window.find(ListView.class, "#changes").getItems().size()).isEqualTo(1);
            robot.push(KeyCode.ESCAPE);
            window.until("the source", () -> isFocused(window, "#source"));
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the result", () -> window.scene().lookup("#files") != null);
            window.press("#done");
            robot.push(KeyCode.ESCAPE);
            window.until("the tasks", () -> rows(window) == 3);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.until("the suspect row", () -> window.words("#viewStatus").contains("1 / 2"));
            robot.push(KeyCode.A);
            window.until("decided again", () -> window.words("#viewStatus").contains("2 / 2"));
        }
        try (Workbench kept = Workbench.open(folder.resolve("ledger"))) {
            YearBook book = kept.browsing().year(2025);
            assertThat(book.tasks()).hasSize(3);
            assertThat(book.suspects()).isEmpty();
        }
    }
}
