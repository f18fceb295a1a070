package luoshi.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.model.TaskState;
import luoshi.report.ShownList;
import luoshi.ui.support.Views;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskFacts;
import org.junit.jupiter.api.Test;

class TaskClipTest {
    private static final List<TaskColumn> COLUMNS =
            List.of(TaskColumn.NUMBER, TaskColumn.TEXT, TaskColumn.UNIT, TaskColumn.STATE);

    private static TaskEntry task(int number, String text) {
        Task task =
                new Task(
                        number,
                        "",
                        "",
                        text,
                        List.of(new Responsibility("市数据局", Role.LEAD)),
                        List.of(),
                        null,
                        false,
                        new Passage(0, 1));
        Edition edition = new Edition(1, "sha", new Heading("清单", null, null, 2025), null);
        return new TaskEntry(new KeptTask(number, edition, task), TaskState.PENDING, List.of());
    }

    private static TaskClip clip(TaskEntry... rows) {
        return new TaskClip(
                new ColumnWords(new Views(Locale.CHINESE).messages(TasksView.class)),
                TaskFacts.NONE,
                COLUMNS,
                List.of(rows));
    }

    @Test
    void isLinesOfCellsForASheet() {
        assertThat(clip(task(1, "建成平台"), task(2, "新建公园")).text())
                .isEqualTo("编号\t重点任务\t主责单位\t状态\r\n1\t建成平台\t市数据局\t待核定\r\n2\t新建公园\t市数据局\t待核定\r\n");
    }

    @Test
    void whatWouldBreakACellStandsInQuotes() {
        assertThat(clip(task(1, "一\t二\n“三”\"四\"")).text()).contains("\t\"一\t二\n“三”\"\"四\"\"\"\t");
    }

    @Test
    void isATableWhoseWordsStayWords() {
        String html = clip(task(3, "=1+1 <b>&")).html();
        assertThat(html)
                .contains(
                        "<tr><td>3</td><td style=\"mso-number-format:'\\@'\">=1+1 &lt;b&gt;&amp;</td>")
                .doesNotContain("<b>");
    }

    @Test
    void isAListForAWorkbook() {
        ShownList list = clip(task(1, "建成平台")).list("任务", "2025年重点任务", "", "共 1 项");
        assertThat(list.heads()).extracting(ShownList.Head::words).startsWith("编号", "重点任务");
        assertThat(list.rows()).containsExactly(List.of("1", "建成平台", "市数据局", "待核定"));
    }
}
