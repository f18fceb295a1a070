package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.ProblemException;
import luoshi.model.TaskState;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class BriefingTest {
    private final ReportContent year = InventedCity.wholeYear(30);

    @TempDir Path folder;

    @Test
    void everySentenceNamesItsTasks() {
        List<Briefing.Paragraph> paragraphs = Briefing.of(year);
        List<String> sentences =
                paragraphs.stream()
                        .filter(one -> one.rank() == 0)
                        .map(Briefing.Paragraph::text)
                        .filter(text -> !text.startsWith("数据截至") && !text.startsWith("已核定的任务共有"))
                        .filter(text -> !text.equals("无。"))
                        .toList();
        assertThat(sentences).hasSizeGreaterThan(10).allMatch(text -> text.matches(".*第\\d.*项.*"));
        assertThat(paragraphs.stream().filter(one -> one.rank() == 1))
                .extracting(Briefing.Paragraph::text)
                .containsExactly("一、总体情况", "二、已经完成的", "三、没有完成的", "四、还不能说完成的", "五、待核定和没有落实情况的任务");
    }

    private boolean isAccepted(Promised one) {
        KeptTask task = one.task();
        return task != null
                && (one.overrule() != null
                        || (!one.provisional() && year.stateOf(task) == TaskState.CONFIRMED));
    }

    @Test
    void onlyAcceptedFactsAreTold() {
        List<Promised> told =
                year.further().promises().stream()
                        .filter(one -> one.verdict() != null)
                        .filter(this::isAccepted)
                        .toList();
        assertThat(told).isNotEmpty().hasSizeLessThan(year.further().promises().size());
        assertThat(Briefing.of(year).stream().filter(one -> one.text().startsWith("目标“")))
                .hasSize(told.size());
    }

    @Test
    void countsAreThoseOfTheYear() {
        long settled =
                year.tasks().stream().filter(t -> year.stateOf(t) == TaskState.CONFIRMED).count();
        assertThat(Briefing.of(year).get(1).text())
                .contains("2031年共有任务30项")
                .contains("已核定落实情况的" + settled + "项");
    }

    @Test
    void pageAndTypeAreThoseOfTheStandard() throws Exception {
        Path target = folder.resolve("简报.docx");
        BriefingDocument.write(target, year, "内部资料");
        try (InputStream in = Files.newInputStream(target);
                XWPFDocument open = new XWPFDocument(in)) {
            CTSectPr page = open.getDocument().getBody().getSectPr();
            assertThat(millimetres(page.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(page.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(page.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(page.getPgMar().getBottom())).isEqualTo(35);
            assertThat(millimetres(page.getPgMar().getLeft())).isEqualTo(28);
            assertThat(millimetres(page.getPgMar().getRight())).isEqualTo(26);
            XWPFParagraph title = open.getParagraphs().getFirst();
            assertThat(title.getRuns().getFirst().getFontFamily()).isEqualTo("方正小标宋简体");
            assertThat(title.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(22);
            XWPFParagraph text = open.getParagraphs().get(5);
            assertThat(text.getRuns().getFirst().getFontFamily()).isEqualTo("仿宋_GB2312");
            assertThat(text.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(16);
            assertThat(open.getFooterList())
                    .hasSize(2)
                    .allMatch(footer -> footer.getText().contains("— 1 —"));
            assertThat(open.getProperties().getCoreProperties().getCreator()).isEqualTo("落实");
        }
    }

    @Test
    void nothingIsWrittenOfAYearWithoutTasks() {
        ReportContent empty =
                new ReportContent(
                        2031, null, null, InventedCity.DAY, List.of(), Map.of(), List.of());
        Path target = folder.resolve("简报.docx");
        assertThatThrownBy(() -> BriefingDocument.write(target, empty, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        p -> assertThat(p.code()).isEqualTo("report.no-tasks"));
        assertThat(target).doesNotExist();
    }

    private static long millimetres(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) / 1440.0 * 25.4);
    }
}
