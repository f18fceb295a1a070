package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The questions of the window, answered by keyboard. */
class WindowQuestionsTest {
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Questions questions;

    @BeforeEach
    void openAWindow() {
        stage =
                Toolkit.onWindow(
                        () -> {
                            Stage made = Toolkit.stage();
                            made.setScene(new Scene(new StackPane(new Label("落实")), 900, 600));
                            made.show();
                            return made;
                        });
        questions = new WindowQuestions(stage);
    }

    @AfterEach
    void close() {
        Toolkit.onWindow(
                () -> {
                    stage.close();
                    return true;
                });
    }

    @Test
    void aNameWithoutItsEndingGetsItAndTakesNoFilesPlace(@TempDir Path folder) throws Exception {
        Path typed = folder.resolve("会议材料");
        assertThat(WindowQuestions.named(folder.resolve("a.XLSX"), ".xlsx"))
                .isEqualTo(folder.resolve("a.XLSX"));
        assertThat(WindowQuestions.named(typed, ".xlsx")).isEqualTo(folder.resolve("会议材料.xlsx"));
        Files.createFile(folder.resolve("会议材料.xlsx"));
        assertThat(WindowQuestions.named(typed, ".xlsx")).isEqualTo(folder.resolve("会议材料-2.xlsx"));
    }

    @Test
    void aPasswordIsTypedAndNeverShown() throws Exception {
        CompletableFuture<Optional<Password>> answer =
                asked(() -> questions.password("台账密码", "请输入新密码。忘记密码，台账和全部备份都再也打不开。"));
        assertThat(Toolkit.<Object>onWindow(() -> dialog().getScene().getFocusOwner()))
                .isInstanceOf(PasswordField.class);
        robot.targetWindow(Toolkit.onWindow(() -> dialog().getScene().getWindow()))
                .write("yun xiu 1")
                .push(KeyCode.ENTER);
        try (Password given = answer.get(30, TimeUnit.SECONDS).orElseThrow();
                Password same = new Password("yun xiu 1".toCharArray())) {
            assertThat(given.matches(same)).isTrue();
        }
    }

    @Test
    void escapeLeavesEachQuestionUnanswered() throws Exception {
        CompletableFuture<Optional<Password>> password = asked(() -> questions.password("密码", "？"));
        robot.push(KeyCode.ESCAPE);
        assertThat(password.get(30, TimeUnit.SECONDS)).isEmpty();
        CompletableFuture<Optional<Integer>> choice =
                asked(() -> questions.choose("台账已损坏", "怎么办？", List.of("恢复并打开", "打开损坏的台账")));
        robot.push(KeyCode.ESCAPE);
        assertThat(choice.get(30, TimeUnit.SECONDS)).isEmpty();
        CompletableFuture<Boolean> sure = asked(() -> questions.confirmed("清空", "不能撤销。", "清空"));
        robot.push(KeyCode.ESCAPE);
        assertThat(sure.get(30, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void oneOfSeveralWaysIsTaken() throws Exception {
        CompletableFuture<Optional<Integer>> choice =
                asked(
                        () ->
                                questions.choose(
                                        "台账已损坏",
                                        "最近可用的备份写于 2025年12月31日 09:02。恢复后，之后的 3 步会丢失。损坏的文件会另存，不会删除。",
                                        List.of("恢复并打开", "恢复成副本，先看看", "打开损坏的台账")));
        assertThat(buttons()).containsSubsequence("恢复并打开", "恢复成副本，先看看", "打开损坏的台账");
        Toolkit.onWindow(
                () -> {
                    button("恢复成副本，先看看").fire();
                    return true;
                });
        assertThat(choice.get(30, TimeUnit.SECONDS)).contains(1);
    }

    @Test
    void aProblemIsSaidInWords() throws Exception {
        Views views = new Views(Locale.SIMPLIFIED_CHINESE);
        CompletableFuture<Boolean> told =
                asked(
                        () -> {
                            questions.tell(
                                    views, new ProblemException("store.ledger-gone", "/tmp/台账"));
                            return true;
                        });
        assertThat(Toolkit.onWindow(() -> dialog().getContentText())).contains("/tmp/台账");
        robot.push(KeyCode.ESCAPE);
        assertThat(told.get(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Asks on the window's thread and waits until the dialog is there. */
    private <T> CompletableFuture<T> asked(Supplier<T> question) throws InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        for (int i = 0; i < 500 && Toolkit.onWindow(() -> dialogs().isEmpty()); i++) {
            Thread.sleep(20);
        }
        Toolkit.settle();
        return answer;
    }

    private static DialogPane dialog() {
        return dialogs().getFirst();
    }

    private static List<DialogPane> dialogs() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .toList();
    }

    private static List<String> buttons() {
        return Toolkit.onWindow(
                () -> dialog().getButtonTypes().stream().map(ButtonType::getText).toList());
    }

    private static Button button(String text) {
        DialogPane pane = dialog();
        return (Button)
                pane.lookupButton(
                        pane.getButtonTypes().stream()
                                .filter(type -> type.getText().equals(text))
                                .findFirst()
                                .orElseThrow());
    }
}
