package luoshi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import luoshi.model.Progress;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.ui.support.StepWords;
import luoshi.ui.support.Views;
import luoshi.ui.support.Work;
import luoshi.workbench.Samples;
import luoshi.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bars around the views say of the sample ledger. */
class ShellViewModelTest {
    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2026-01-20T09:30:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir Path folder;
    private Workbench workbench;
    private Desk desk;
    private ShellViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(folder.resolve("ledger"), "officer", EVENING);
        Samples.keepIn(workbench, Progress.UNHEARD);
        Work here =
                new Work(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        desk = new Desk(workbench, here);
        desk.refresh();
        Views views = new Views(Locale.CHINESE);
        Messages messages = views.messages(ShellViewModel.class);
        model = new ShellViewModel(desk, messages, new StepWords(views), EVENING);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    @Test
    void undoAndRedoNameTheirSteps() {
        assertThat(model.undoTip().get()).isEqualTo("撤销：导入“2025-outcome-report.txt”（Ctrl+Z）");
        assertThat(model.redoable().get()).isFalse();
        int decisions = model.openDecisions().get();
        assertThat(decisions).isPositive();
        model.undo();
        assertThat(model.said().get()).contains("2025-outcome-report.txt");
        assertThat(model.openDecisions().get()).isZero();
        assertThat(model.redoTip().get()).contains("2025-outcome-report.txt");
        model.redo();
        assertThat(model.openDecisions().get()).isEqualTo(decisions);
        assertThat(model.redoTip().get()).isEqualTo("没有可重做的");
    }

    @Test
    void theOwnUnitIsAStepToo() {
        workbench.setOwnUnit("市财政局");
        assertThat(desk.ownUnitProperty().get()).isEqualTo("市财政局");
        assertThat(model.undoTip().get()).startsWith("撤销：设定");
        model.undo();
        assertThat(desk.ownUnitProperty().get()).isEmpty();
    }

    @Test
    void saysWhenABackupWasWrittenAndUntilWhenOutcomesSpeak() throws Exception {
        // an import writes one before it begins
        assertThat(model.backup().get()).isEqualTo("上次备份 今天 17:30");
        assertThat(model.dataDate().get()).isEqualTo("落实情况截至 2025年12月");
        Path file = folder.resolve("backup.zip");
        ScriptedAnswers answers = new ScriptedAnswers();
        answers.target(file);
        model.backUp(answers);
        assertThat(answers.proposed()).isEqualTo("台账备份-2026-01-20.zip");
        assertThat(file).isNotEmptyFile();
        assertThat(model.said().get()).contains("backup.zip");
    }

    @Test
    void unitsAreFoundByNameAndByInitials() {
        OwnUnitViewModel units = new OwnUnitViewModel(desk);
        int all = units.units().size();
        assertThat(all).isGreaterThan(10);
        units.typed().set("skj");
        assertThat(units.units()).first().isEqualTo("市科技局、高新区管委会");
        units.typed().set("財政");
        assertThat(units.units()).containsExactly("市财政局");
        units.choose("市财政局");
        assertThat(workbench.ownUnit()).contains("市财政局");
        assertThat(units.units()).hasSize(all);
    }
}
