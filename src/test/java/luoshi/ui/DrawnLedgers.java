package luoshi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.model.ProblemException;
import luoshi.workbench.Workbench;

/** The ledgers that pictures are drawn of. */
final class DrawnLedgers {
    private static final String OWN_UNIT = "市科技局、高新区管委会";

    private DrawnLedgers() {}

    /** The samples, with an own unit. */
    static Path sample(Path folder) throws ProblemException {
        try {
            Path place = Files.createDirectories(folder.resolve("sample"));
            SampleLedger.copyTo(place);
            Path ledger = place.resolve("ledger");
            try (Workbench workbench = Workbench.open(ledger, "officer", TestFrame.CLOCK)) {
                workbench.setOwnUnit(OWN_UNIT);
            }
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
