package luoshi.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backup's name tells: its time, the last change that it holds, and which one it is. The
 * last goes up by one each time, so that the order is right also where the clock was set back.
 *
 * @param number 0 where an earlier version of the program wrote it
 */
record BackupName(LocalDateTime time, long lastChange, long number, boolean sealed) {
    static final Comparator<BackupName> OLDEST_FIRST =
            Comparator.comparingLong(BackupName::number).thenComparing(BackupName::time);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final Pattern NAME =
            Pattern.compile(
                    "ledger-(\\d{8}-\\d{6}-\\d{3})-(\\d{1,18})(?:-(\\d{1,18}))?\\.(zip|sealed)");

    static Optional<BackupName> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BackupName(
                            LocalDateTime.parse(name.group(1), STAMP),
                            Long.parseLong(name.group(2)),
                            name.group(3) == null ? 0 : Long.parseLong(name.group(3)),
                            name.group(4).equals("sealed")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String fileName() {
        return "ledger-%s-%d-%d.%s"
                .formatted(STAMP.format(time), lastChange, number, sealed ? "sealed" : "zip");
    }

    /** The same backup behind a password, or not. */
    BackupName sealed(boolean now) {
        return new BackupName(time, lastChange, number, now);
    }
}
