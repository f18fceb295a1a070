package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.model.ProblemException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not read: each with the sentence that tells why. */
final class RefusedFilesTest {
    private static final String BOMB =
            """
            <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa">
            <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>
            """;
    private static final String OUTSIDE =
            """
            <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>
            <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>
            """;

    private interface Writing {
        void to(ByteArrayOutputStream out) throws Exception;
    }

    private static byte[] bytes(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(String name, String content) {
        return bytes(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry(name));
                        zip.write(content.getBytes(StandardCharsets.UTF_8));
                    }
                });
    }

    /** A few kilobytes that unfold to 400 MB. */
    private static byte[] zipBomb(String name) {
        return bytes(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry(name));
                        byte[] spaces = new byte[1 << 20];
                        Arrays.fill(spaces, (byte) ' ');
                        for (int i = 0; i < 400; i++) {
                            zip.write(spaces);
                        }
                    }
                });
    }

    private static byte[] locked(byte[] office) {
        return bytes(
                out -> {
                    try (POIFSFileSystem container = new POIFSFileSystem()) {
                        Encryptor encryptor =
                                new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                        encryptor.confirmPassword("12345");
                        try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(office));
                                OutputStream hidden = encryptor.getDataStream(container)) {
                            plain.save(hidden);
                        }
                        container.writeFilesystem(out);
                    }
                });
    }

    private static byte[] lockedOldSheet() {
        return bytes(
                out -> {
                    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                        workbook.createSheet().createRow(0).createCell(0).setCellValue("一");
                        Biff8EncryptionKey.setCurrentUserPassword("12345");
                        workbook.write(out);
                    } finally {
                        Biff8EncryptionKey.setCurrentUserPassword(null);
                    }
                });
    }

    private static byte[] lockedPdf() {
        return bytes(
                out -> {
                    try (PDDocument document = new PDDocument()) {
                        document.addPage(new PDPage());
                        document.protect(
                                new StandardProtectionPolicy(
                                        "owner", "12345", new AccessPermission()));
                        document.save(out);
                    }
                });
    }

    private static byte[] scanned() {
        return bytes(
                out -> {
                    try (PDDocument document = new PDDocument()) {
                        document.addPage(new PDPage());
                        document.save(out);
                    }
                });
    }

    private static byte[] swellingPdf() {
        return bytes(
                out -> {
                    try (PDDocument document = new PDDocument()) {
                        PDPage page = new PDPage();
                        PDStream contents = new PDStream(document);
                        try (OutputStream stream =
                                contents.createOutputStream(COSName.FLATE_DECODE)) {
                            byte[] spaces = new byte[1 << 20];
                            Arrays.fill(spaces, (byte) ' ');
                            for (int i = 0; i < 400; i++) {
                                stream.write(spaces);
                            }
                        }
                        page.setContents(contents);
                        document.addPage(page);
                        document.save(out);
                    }
                });
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    static Stream<Arguments> files() {
        List<List<String>> rows = InventedPapers.listAsRows();
        byte[] word = Packing.word("清单", rows);
        byte[] sheet = Packing.sheet("清单", rows);
        return Stream.of(
                Arguments.of("docx with a password", locked(word), "file-encrypted"),
                Arguments.of("xlsx with a password", locked(sheet), "file-encrypted"),
                Arguments.of("xls with a password", lockedOldSheet(), "file-encrypted"),
                Arguments.of("pdf with a password", lockedPdf(), "file-encrypted"),
                Arguments.of("half a docx", half(word), "file-broken"),
                Arguments.of("half an xlsx", half(sheet), "file-broken"),
                Arguments.of("half an xls", half(Packing.oldSheet("清单", rows)), "file-broken"),
                Arguments.of("docx that swells", zipBomb("word/document.xml"), "file-swells"),
                Arguments.of("xlsx that swells", zipBomb("xl/workbook.xml"), "file-swells"),
                Arguments.of("pdf that swells", swellingPdf(), "file-swells"),
                Arguments.of("entities", zip("word/document.xml", BOMB), "file-unsafe"),
                Arguments.of("entities outside", zip("word/document.xml", OUTSIDE), "file-unsafe"),
                Arguments.of("entities in a sheet", zip("xl/workbook.xml", BOMB), "file-unsafe"),
                Arguments.of("pictures of pages", scanned(), "no-text-layer"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedSoonAndClearly(String name, byte[] file, String code) {
        ProblemException problem =
                Assertions.assertTimeout(
                        Duration.ofSeconds(5),
                        () ->
                                catchThrowableOfType(
                                        ProblemException.class,
                                        () -> new DocumentReader().read("a.bin", file)));

        assertThat(problem.code()).isEqualTo("document." + code);
        assertThat(problem.arguments().getFirst()).isEqualTo("a.bin");
    }
}
