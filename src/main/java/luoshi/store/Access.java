package luoshi.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import luoshi.model.Password;
import org.jspecify.annotations.Nullable;

/**
 * Who opens a ledger, and how.
 *
 * @param officer who makes the changes from now on
 * @param password null where none is given; a ledger that is made now is encrypted with it
 * @param secondPlace where each backup is written too; null for nowhere
 * @param care how much is looked at and written around the ledger itself
 */
public record Access(
        String officer,
        Clock clock,
        @Nullable Password password,
        @Nullable Path secondPlace,
        Care care) {

    /** How much is looked at and written around the ledger itself. */
    public enum Care {
        /** Whole or not at all; backups are written. */
        USUAL,
        /** Also where it is damaged, to see what can be seen; backups are written. */
        DESPITE_DAMAGE,
        /** A draft that is checked by whoever makes it, and is not backed up. */
        DRAFT
    }

    /** Without a password and a second place. */
    public static Access plain(String officer, Clock clock) {
        return new Access(officer, clock, null, null, Care.USUAL);
    }

    /** The same with another password. */
    public Access with(@Nullable Password other) {
        return new Access(officer, clock, other, secondPlace, care);
    }

    /** The same with other care. */
    public Access with(Care other) {
        return new Access(officer, clock, password, secondPlace, other);
    }

    /** The time, as the ledger keeps it: in UTC, to the millisecond. */
    OffsetDateTime now() {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    /** A time that the ledger keeps, as the officer's clock shows it. */
    OffsetDateTime local(OffsetDateTime kept) {
        return kept.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }
}
