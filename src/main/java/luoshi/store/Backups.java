package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import luoshi.model.ProblemException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** A ledger's backups: compressed SQL scripts in a folder beside it, the last ten kept. */
public final class Backups {
    private static final int KEPT = 10;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path folder;
    private final Clock clock;
    private final Supplier<DSLContext> ledger;
    private long lastChange;

    Backups(Path folder, Clock clock, Supplier<DSLContext> ledger) {
        this.folder = folder;
        this.clock = clock;
        this.ledger = ledger;
    }

    /** When the newest backup was written; empty where there is none. */
    public Optional<OffsetDateTime> newest() {
        List<Path> all = all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String name = all.getLast().getFileName().toString();
        LocalDateTime time = LocalDateTime.parse(name.substring(7, name.length() - 4), STAMP);
        return Optional.of(time.atZone(clock.getZone()).toOffsetDateTime());
    }

    /**
     * Writes a backup into the ledger's own folder of backups and drops the eldest.
     *
     * @throws ProblemException where it cannot be written or read back
     */
    public Path write() throws ProblemException {
        String name = "ledger-" + STAMP.format(LocalDateTime.now(clock)) + ".zip";
        Path backup = folder.resolve(name);
        writeTo(backup);
        dropEldest();
        rememberState();
        return backup;
    }

    /**
     * Writes a backup to a file of choice, replacing what is there.
     *
     * @throws ProblemException where it cannot be written or read back; what was there stays
     */
    public void writeTo(Path backup) throws ProblemException {
        Path target = backup.toAbsolutePath();
        Path draft = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.createDirectories(target.getParent());
            ledger.get()
                    .execute(
                            "script to {0} compression zip charset 'UTF-8'",
                            DSL.inline(draft.toString()));
            readBack(draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | DataAccessException e) {
            deleteQuietly(draft);
            throw new ProblemException(e, "store.backup-failed", target.toString());
        }
    }

    /** A zip that was cut short fails its checksum here. */
    private static void readBack(Path draft) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(draft))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || drain(zip) == 0) {
                throw new IOException("the backup is empty");
            }
        }
    }

    private static long drain(InputStream in) throws IOException {
        return in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    /** Writes a backup where the ledger has changed since the last one, or where there is none. */
    void writeIfChanged() throws ProblemException {
        if (lastChange() != lastChange || all().isEmpty()) {
            write();
        }
    }

    void rememberState() {
        lastChange = lastChange();
    }

    private long lastChange() {
        Long last = ledger.get().select(DSL.max(CHANGE.ID)).from(CHANGE).fetchOneInto(Long.class);
        return last == null ? 0 : last;
    }

    private List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            f ->
                                    f.getFileName()
                                            .toString()
                                            .matches("ledger-\\d{8}-\\d{6}-\\d{3}\\.zip"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void dropEldest() {
        List<Path> all = all();
        all.subList(0, Math.max(0, all.size() - KEPT)).forEach(Backups::deleteQuietly);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(Backups.class.getName())
                    .log(System.Logger.Level.WARNING, "could not delete " + file, e);
        }
    }
}
