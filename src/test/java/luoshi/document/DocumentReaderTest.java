package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DocumentReaderTest {
    private static final String LIST = "2025年重点任务清单\r\n一、聚力科技创新\r\n1.建成实验室。\r\n主责单位：市科技局，市财政局\r\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir private Path folder = Path.of("");

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] join(byte[] mark, byte[] rest) {
        byte[] joined = Arrays.copyOf(mark, mark.length + rest.length);
        System.arraycopy(rest, 0, joined, mark.length, rest.length);
        return joined;
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", LIST.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "UTF-8 marked", join(hex("EFBBBF"), LIST.getBytes(StandardCharsets.UTF_8))),
                Arguments.of(
                        "UTF-16LE", join(hex("FFFE"), LIST.getBytes(StandardCharsets.UTF_16LE))),
                Arguments.of(
                        "UTF-16BE", join(hex("FEFF"), LIST.getBytes(StandardCharsets.UTF_16BE))),
                Arguments.of("GB18030", LIST.getBytes(GB18030)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void encodingIsFoundByContent(String name, byte[] bytes) throws ProblemException {
        Reading reading = new DocumentReader().read("a.txt", bytes);

        assertThat(reading.manuscript().text()).isEqualTo(LIST.replace("\r\n", "\n"));
        assertThat(reading.manuscript().sha256()).hasSize(64);
        assertThat(Readings.shown(reading)).containsExactly("1 建成实验室。 [市科技局 LEAD, 市财政局 JOINT]");
    }

    @Test
    void brokenByteDoesNotMakeGarbageOfTheRest() throws ProblemException {
        byte[] bytes = (LIST + "其余单位配合落实。".repeat(60)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xFF;

        Reading reading = new DocumentReader().read("a.txt", bytes);

        assertThat(reading.manuscript().text()).startsWith("2025年重点任务清单").contains("\uFFFD");
        assertThat(Readings.codes(reading)).contains("damage");
    }

    private static byte[] zip(String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[100]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        return noise;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(hex("89504E470D0A1A0A0000000D49484452"), "file-not-text", "PNG"),
                Arguments.of(hex("FFD8FFE000104A464946"), "file-not-text", "JPEG"),
                Arguments.of(zip("a.bin"), "file-not-text", "ZIP"),
                Arguments.of(noise(), "file-not-text", "73 D5 1A BB …"),
                Arguments.of(new byte[300], "file-not-text", "00 00 00 00 …"),
                Arguments.of(zip("word/document.xml"), "file-broken", "Word (docx)"),
                Arguments.of(zip("xl/workbook.xml"), "file-broken", "Excel (xlsx)"),
                Arguments.of(hex("255044462D312E37"), "file-broken", "PDF"),
                Arguments.of(hex("D0CF11E0A1B11AE1"), "file-broken", "Word/Excel/WPS 97-2003"),
                Arguments.of(zip("OFD.xml"), "format-not-read", "OFD"),
                Arguments.of(zip("xl/workbook.bin"), "format-not-read", "Excel (xlsb)"),
                Arguments.of("{\\rtf1".getBytes(StandardCharsets.UTF_8), "format-not-read", "RTF"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatAFileIsThatItDoesNotRead(byte[] bytes, String code, String format) {
        ProblemException problem = problem(() -> new DocumentReader().read("a.txt", bytes));

        assertThat(problem.code()).isEqualTo("document." + code);
        assertThat(problem.arguments()).containsExactly("a.txt", format);
    }

    @Test
    void fileThatCannotBeRead() throws IOException {
        DocumentReader reader = new DocumentReader();
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n\t\n");

        assertThat(problem(() -> reader.read(folder)).code()).isEqualTo("document.is-folder");
        assertThat(problem(() -> reader.read(folder.resolve("none.txt"))).code())
                .isEqualTo("document.file-missing");
        assertThat(problem(() -> reader.read(empty)).code()).isEqualTo("document.file-empty");
        assertThat(problem(() -> reader.read("a.txt", new byte[0])).code())
                .isEqualTo("document.file-empty");
        assertThat(problem(() -> reader.read("a.txt", new byte[33 << 20])).code())
                .isEqualTo("document.file-too-large");
    }

    @Test
    void textInWhichNothingIsRecognised() throws ProblemException {
        Reading reading =
                new DocumentReader()
                        .read("信.txt", "今天天气很好，大家去公园走走。".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.remarks())
                .singleElement()
                .satisfies(
                        remark -> {
                            assertThat(remark.severity()).isEqualTo(Severity.ERROR);
                            assertThat(remark.code()).isEqualTo("nothing-recognised");
                        });
    }

    /** Something that may go wrong. */
    private interface Attempt {
        Object run() throws ProblemException;
    }

    private static ProblemException problem(Attempt attempt) {
        return catchThrowableOfType(ProblemException.class, attempt::run);
    }
}
