package luoshi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder of backups of one ledger, and which of them stay. */
final class BackupFolder {
    private static final int ENOUGH = 8;

    private final Path place;
    private final Path path;

    private BackupFolder(Path place, String name) {
        this.place = place;
        this.path = place.resolve(name);
    }

    /** The one in the ledger's own folder. */
    static BackupFolder of(Path home) {
        return new BackupFolder(home, "backups");
    }

    /** The ledger's own folder in another place, where several ledgers may have theirs. */
    static BackupFolder secondOf(Path home, Path place) {
        String sign =
                UUID.nameUUIDFromBytes(home.toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, ENOUGH);
        return new BackupFolder(place, home.getFileName() + "-" + sign);
    }

    Path path() {
        return path;
    }

    Path file(BackupName name) {
        return path.resolve(name.fileName());
    }

    Optional<BackupName> newest() {
        List<BackupName> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    long nextNumber() {
        return newest().map(BackupName::number).orElse(0L) + 1;
    }

    /** All of them, the oldest first. */
    List<BackupName> all() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.flatMap(file -> BackupName.of(file).stream())
                    .sorted(BackupName.OLDEST_FIRST)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Writes a backup, and lets old ones go once it is there.
     *
     * @throws IOException where it cannot be written or read back, or the place is not there
     */
    void write(BackupName name, byte[] bytes, LocalDateTime now) throws IOException {
        if (!Files.isDirectory(place)) {
            throw new IOException("not there: " + place);
        }
        Files.createDirectories(path);
        SafeFiles.write(file(name), bytes);
        Rotation.gone(all(), now).forEach(old -> SafeFiles.discard(file(old)));
    }
}
