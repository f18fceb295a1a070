package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import luoshi.model.ProblemException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A ledger's backups: compressed SQL scripts in a folder of its own, the last ten kept. A backup's
 * name tells its time and the last change that it holds.
 */
public final class Backups {
    private static final int KEPT = 10;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final Pattern NAME =
            Pattern.compile("ledger-(\\d{8}-\\d{6}-\\d{3})-(\\d+)\\.zip");

    private final Path home;
    private final Clock clock;
    private final Supplier<DSLContext> ledger;

    /**
     * @param home the ledger's folder
     */
    Backups(Path home, Clock clock, Supplier<DSLContext> ledger) {
        this.home = home;
        this.clock = clock;
        this.ledger = ledger;
    }

    private record Backup(Path file, LocalDateTime time, long lastChange) {}

    /** When the newest backup was written; empty where there is none. */
    public Optional<OffsetDateTime> newest() {
        return last().map(backup -> backup.time().atZone(clock.getZone()).toOffsetDateTime());
    }

    /** Writes a backup where the ledger holds changes that the last one does not. */
    void writeIfChanged() throws ProblemException {
        Long held = ledger.get().select(DSL.max(CHANGE.ID)).from(CHANGE).fetchOneInto(Long.class);
        long lastChange = held == null ? 0 : held;
        if (last().map(backup -> backup.lastChange() != lastChange).orElse(true)) {
            write(lastChange);
        }
    }

    /** Writes a backup of a ledger of an earlier schema, whose changes are not asked for. */
    void writeBeforeMigration() throws ProblemException {
        write(0);
    }

    private void write(long lastChange) throws ProblemException {
        String stamp = STAMP.format(LocalDateTime.now(clock));
        script(folder().resolve("ledger-" + stamp + "-" + lastChange + ".zip"));
        List<Backup> all = all();
        all.subList(0, Math.max(0, all.size() - KEPT)).forEach(old -> delete(old.file()));
    }

    /**
     * Writes a backup to a file of choice, replacing what is there.
     *
     * @throws ProblemException where the file is a folder or one of the ledger's own, or cannot be
     *     written or read back; what was there stays
     */
    void writeTo(Path file) throws ProblemException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new ProblemException("store.backup-is-folder", target.toString());
        }
        if (target.startsWith(home)) {
            throw new ProblemException("store.backup-in-ledger", target.toString());
        }
        script(target);
    }

    private void script(Path target) throws ProblemException {
        Path draft = target;
        try {
            Files.createDirectories(target.getParent());
            draft = Files.createTempFile(target.getParent(), "backup", ".tmp");
            ledger.get()
                    .execute(
                            "script to {0} compression zip charset 'UTF-8'",
                            DSL.inline(draft.toString()));
            readBack(draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | DataAccessException e) {
            if (!draft.equals(target)) {
                delete(draft);
            }
            throw new ProblemException(e, "store.backup-failed", target.toString());
        }
    }

    /** A zip that was cut short fails its checksum here. */
    private static void readBack(Path draft) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(draft))) {
            if (zip.getNextEntry() == null
                    || zip.transferTo(OutputStream.nullOutputStream()) == 0) {
                throw new IOException("the backup is empty");
            }
        }
    }

    private Path folder() {
        return home.resolve("backups");
    }

    private Optional<Backup> last() {
        List<Backup> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private List<Backup> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::time))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(
                        new Backup(
                                file,
                                LocalDateTime.parse(name.group(1), STAMP),
                                Long.parseLong(name.group(2))))
                : Optional.empty();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(Backups.class.getName())
                    .log(System.Logger.Level.WARNING, "could not delete " + file, e);
        }
    }
}
