package luoshi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three years of work, a backup every second hour of each day, rotated after each as they are. */
class RotationTest {
    private static final LocalDateTime START = LocalDateTime.of(2023, 1, 1, 8, 0);
    private static final LocalDateTime END = LocalDateTime.of(2025, 12, 31, 16, 0);

    private final List<BackupName> kept = new ArrayList<>();

    @Test
    void theLastTenEachDayOfAMonthAndEachMonthStay() {
        long number = 0;
        for (LocalDateTime now = START; !now.isAfter(END); now = next(now)) {
            kept.add(new BackupName(now, number, ++number, false));
            kept.removeAll(Rotation.gone(List.copyOf(kept), now));
        }
        List<LocalDateTime> times = kept.stream().map(BackupName::time).toList();
        assertThat(times.reversed().subList(0, 10))
                .as("the last ten are those of two days, five each")
                .allMatch(time -> time.toLocalDate().isAfter(END.toLocalDate().minusDays(2)));
        List<LocalDate> days =
                END.toLocalDate().minusDays(29).datesUntil(END.toLocalDate().plusDays(1)).toList();
        assertThat(times.stream().map(LocalDateTime::toLocalDate)).containsAll(days);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(START);
                !month.isAfter(YearMonth.from(END));
                month = month.plusMonths(1)) {
            months.add(month);
        }
        assertThat(times.stream().map(YearMonth::from)).containsAll(months);
        assertThat(times.stream().filter(time -> time.getYear() == 2023))
                .as("of long ago the last of each month only")
                .hasSize(12)
                .allMatch(time -> time.toLocalDate().plusDays(1).getDayOfMonth() == 1)
                .allMatch(time -> time.getHour() == 16);
        assertThat(kept).hasSize(10 + 28 + 35);
    }

    @Test
    void whereTheClockWasSetBackTheNewestStay() {
        for (int i = 0; i < 10; i++) {
            kept.add(new BackupName(START.plusHours(i), i, i, false));
        }
        BackupName back = new BackupName(START.minusYears(2), 10, 10, false);
        kept.add(back);
        assertThat(Rotation.gone(kept, back.time())).doesNotContain(back).contains(kept.getFirst());
    }

    /** Every two hours from eight to four. */
    private static LocalDateTime next(LocalDateTime now) {
        return now.getHour() < 16 ? now.plusHours(2) : now.plusDays(1).withHour(8);
    }
}
