package luoshi.store;

import static luoshi.store.schema.Tables.CHANGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import luoshi.model.Backup;
import luoshi.model.ProblemException;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's backups: in its own folder, and in a second one of choice where that is there. Each is
 * read back and checked before it counts.
 */
final class Backups {
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Path home;
    private final BackupFolder own;
    private final @Nullable BackupFolder second;
    private final Clock clock;
    private final DataSource ledger;
    private final @Nullable LedgerKey key;
    private @Nullable ProblemException trouble;

    /**
     * @param home the ledger's folder
     * @param second another place for each backup, a USB stick for example; null for none
     * @param key what they are sealed with; null where the ledger has no password
     */
    Backups(
            Path home,
            @Nullable Path second,
            Clock clock,
            DataSource ledger,
            @Nullable LedgerKey key) {
        this.home = home;
        this.own = BackupFolder.of(home);
        this.second = second == null ? null : BackupFolder.secondOf(home, second);
        this.clock = clock;
        this.ledger = ledger;
        this.key = key;
    }

    /** When the newest backup was written; empty where there is none. */
    Optional<OffsetDateTime> newest() {
        return own.newest()
                .map(BackupName::time)
                .map(time -> time.atZone(clock.getZone()).toOffsetDateTime());
    }

    /** What the last backup could not do; empty where it was whole. */
    Optional<ProblemException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** All of the ledger's own folder, the newest first. */
    List<Backup> all() {
        return own.all().reversed().stream()
                .map(
                        name ->
                                new Backup(
                                        own.file(name),
                                        name.time().atZone(clock.getZone()).toOffsetDateTime(),
                                        name.lastChange(),
                                        name.sealed()))
                .toList();
    }

    /** Writes a backup where the ledger holds changes that the last one does not. */
    void writeIfChanged() throws ProblemException {
        if (!holdsAll()) {
            write();
        }
    }

    /**
     * The same before something large. Many of those in a row are one piece of work: what stood
     * before the first of them is enough.
     */
    void writeBeforeWork() {
        boolean soon =
                own.newest()
                        .map(last -> Duration.between(last.time(), LocalDateTime.now(clock)).abs())
                        .map(since -> since.compareTo(SOON) < 0)
                        .orElse(false);
        try {
            // what stands before the first change is nothing
            if (!soon && held() > 0) {
                writeIfChanged();
            }
        } catch (ProblemException e) {
            // the work itself is kept in the ledger all the same; the officer hears of it
            trouble = e;
        }
    }

    private boolean holdsAll() {
        return own.newest().map(backup -> backup.lastChange() == held()).orElse(false);
    }

    private long held() {
        Long last =
                DSL.using(ledger, SQLDialect.H2)
                        .select(DSL.max(CHANGE.ID))
                        .from(CHANGE)
                        .fetchOneInto(Long.class);
        return last == null ? 0 : last;
    }

    /** Writes a backup into the ledger's folder, and into the second place where that is there. */
    void write() throws ProblemException {
        trouble = null;
        byte[] bytes = bytes(own.path());
        LocalDateTime now = LocalDateTime.now(clock);
        BackupName name = new BackupName(now, held(), own.nextNumber(), key != null);
        try {
            own.write(name, bytes, now);
        } catch (IOException e) {
            throw new ProblemException(e, "store.backup-failed", own.path().toString());
        }
        if (second != null) {
            try {
                second.write(name, bytes, now);
            } catch (IOException e) {
                trouble = new ProblemException(e, "store.backup-second", second.path().toString());
            }
        }
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
        byte[] bytes = bytes(target);
        try {
            Files.createDirectories(target.getParent());
            SafeFiles.write(target, bytes);
        } catch (IOException e) {
            throw new ProblemException(e, "store.backup-failed", target.toString());
        }
    }

    /** A backup's bytes, read through once before they are written anywhere. */
    private byte[] bytes(Path target) throws ProblemException {
        try {
            byte[] zip = BackupScript.of(ledger);
            BackupScript.check(zip, target.toString());
            return key == null ? zip : Sealed.seal(zip, key);
        } catch (SQLException | IOException | DataAccessException e) {
            throw new ProblemException(e, "store.backup-failed", target.toString());
        }
    }
}
