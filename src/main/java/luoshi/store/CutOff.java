package luoshi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A store that was not closed, by a kill or a loss of power. Opening it changes it, so it is kept
 * as it was until it has turned out to be whole; where it has not, its states before the last can
 * be had from it: H2 leaves what it replaces for 45 seconds, and each step is forced to the disk.
 */
final class CutOff implements AutoCloseable {
    /** One step is a few states of the store; of what came before the last step none is needed. */
    private static final int MOST_STATES = 12;

    private static final String NAME = "ledger.cut-off";

    private final Path home;
    private final Path kept;

    private CutOff(Path home, Path kept) {
        this.home = home;
        this.kept = kept;
    }

    static CutOff keep(Path home) throws ProblemException {
        return new CutOff(home, copy(LedgerFile.in(home), home));
    }

    /** Lets go what a kill while a ledger was being opened has left, once it has opened whole. */
    static void forget(Path home) {
        try (Stream<Path> files = Files.list(home)) {
            files.filter(file -> String.valueOf(file.getFileName()).startsWith(NAME))
                    .forEach(SafeFiles::discard);
        } catch (IOException e) {
            System.getLogger(CutOff.class.getName())
                    .log(System.Logger.Level.WARNING, "not looked through: " + home, e);
        }
    }

    /**
     * Puts a state before the last in the ledger's place.
     *
     * @param states how many to go back; 0 for the newest that can be found anywhere in the file
     * @return false where there is none
     */
    boolean goBack(int states, @Nullable Password password) throws ProblemException {
        if (states > MOST_STATES) {
            return false;
        }
        putBack();
        Path file = LedgerFile.in(home);
        LedgerKey key = new Unlocking(home).key(password);
        try {
            return new StoreStates(file, key == null ? null : key.forStore()).goBack(states);
        } catch (IOException e) {
            return false;
        } finally {
            if (key != null) {
                key.close();
            }
        }
    }

    /** Leaves the store as it was found; a kill meanwhile leaves the one or the other, whole. */
    void putBack() throws ProblemException {
        Path draft = copy(kept, home);
        try {
            SafeFiles.move(draft, LedgerFile.in(home));
        } catch (IOException e) {
            throw Stops.problem(e, home);
        }
    }

    private static Path copy(Path from, Path home) throws ProblemException {
        try {
            Path copy = Files.createTempFile(home, NAME, null);
            return Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Stops.problem(e, home);
        }
    }

    @Override
    public void close() {
        SafeFiles.discard(kept);
    }
}
