package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import luoshi.model.Progress;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as the standard has them: other programs open them without repair. */
class SchemasTest {
    @TempDir Path folder;
    private Path workbook = Path.of("");

    @BeforeEach
    void write() throws Exception {
        workbook = folder.resolve("全部.xlsx");
        MeetingWorkbook.write(
                workbook,
                InventedCity.wholeYear(40),
                List.of(SheetKind.values()),
                new Layout(12, "内部资料 & 注意保存"),
                Progress.UNHEARD);
    }

    @Test
    void workbookIsValid() throws Exception {
        assertThat(Schemas.faults(workbook)).isEmpty();
    }

    @Test
    void briefingIsValid() throws Exception {
        Path briefing = folder.resolve("简报.docx");
        BriefingDocument.write(briefing, InventedCity.wholeYear(40), "内部资料");
        assertThat(Schemas.faults(briefing)).isEmpty();
    }

    @Test
    void aRowOfAWrongKindIsFound() throws Exception {
        Path damaged = folder.resolve("damaged.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(
                        text.replace("customHeight=\"1\"", "customHeight=\"high\"")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(Schemas.faults(damaged)).isNotEmpty();
    }

    @Test
    void propertiesSayWhatItIsAndNotWhoSatThere() throws Exception {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            POIXMLProperties.CoreProperties properties = open.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("2031年云岫市重点任务总台账");
            assertThat(properties.getCreator()).isEqualTo("落实");
            assertThat(properties.getLastModifiedByUser()).isNull();
            assertThat(open.getAllEmbeddedParts()).isEmpty();
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                assertThat(part.getName()).doesNotContain("font").doesNotContain("vba");
            }
        }
    }
}
