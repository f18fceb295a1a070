package luoshi.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups stay: the last ten, the last of each day for thirty days, and the last of each
 * month.
 */
final class Rotation {
    private static final int LAST = 10;
    private static final int DAYS = 30;

    private Rotation() {}

    /**
     * Those that go.
     *
     * @param oldestFirst all that there are
     */
    static List<BackupName> gone(List<BackupName> oldestFirst, LocalDateTime now) {
        Set<BackupName> kept = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        List<BackupName> newestFirst = oldestFirst.reversed();
        kept.addAll(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
        LocalDate oldest = now.toLocalDate().minusDays(DAYS);
        for (BackupName backup : newestFirst) {
            LocalDate day = backup.time().toLocalDate();
            boolean lastOfDay = days.add(day) && day.isAfter(oldest);
            boolean lastOfMonth = months.add(YearMonth.from(day));
            if (lastOfMonth || lastOfDay) {
                kept.add(backup);
            }
        }
        return oldestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }
}
