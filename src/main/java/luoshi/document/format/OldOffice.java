package luoshi.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import luoshi.model.ProblemException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of Word, Excel and WPS 97-2003; a file with a password hides in one too. */
final class OldOffice {
    private OldOffice() {}

    static Content read(Incoming file) throws ProblemException {
        try (POIFSFileSystem container =
                new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw file.encrypted(null);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                try (HWPFDocument document = new HWPFDocument(root)) {
                    return OldWordText.read(document);
                }
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                    return Sheets.read(workbook);
                }
            }
            throw file.notRead(
                    root.hasEntryCaseInsensitive("PowerPoint Document")
                            ? FileKind.SLIDES
                            : FileKind.OLD_OFFICE);
        } catch (EncryptedDocumentException e) {
            throw file.encrypted(e);
        } catch (OldFileFormatException e) {
            throw file.notRead(FileKind.OLD_OFFICE);
        } catch (IOException e) {
            throw file.broken(e, FileKind.OLD_OFFICE);
        }
    }
}
