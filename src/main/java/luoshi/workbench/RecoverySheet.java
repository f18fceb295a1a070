package luoshi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import luoshi.model.ProblemException;

/**
 * A page for the officer to print: what is needed to open the ledger when the machine is gone. The
 * password itself is written on it by hand.
 */
final class RecoverySheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RecoverySheet() {}

    /**
     * @throws ProblemException where it cannot be written
     */
    static void write(Path target, Path ledger, List<String> backups, Locale language)
            throws ProblemException {
        String name =
                language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? "recovery-sheet_en.txt"
                        : "recovery-sheet.txt";
        try (InputStream in =
                Objects.requireNonNull(RecoverySheet.class.getResourceAsStream(name))) {
            String page =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("{0}", ledger.toString())
                            .replace("{1}", LocalDate.now(ZoneId.systemDefault()).toString())
                            .replace("{2}", backups.getFirst())
                            .replace("{3}", backups.getLast());
            // the mark and the line ends are for the plainest of editors
            Files.writeString(target, BYTE_ORDER_MARK + page.replace("\n", "\r\n"));
        } catch (IOException e) {
            throw new ProblemException(e, "workbench.sheet-not-written", target.toString());
        }
    }
}
