package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.SOURCE_FILE;

import java.util.List;
import java.util.Optional;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptIndicator;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Reading;
import luoshi.model.StepKind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The documents of a ledger: kept whole, each file once. */
public final class Documents {
    /** What {@link #edition} needs; the source's text, which is long, stays where it is. */
    static final List<Field<?>> EDITION_FIELDS =
            List.of(
                    EDITION.ID,
                    EDITION.TITLE,
                    EDITION.NUMBER,
                    EDITION.ISSUER,
                    EDITION.YEAR,
                    EDITION.PERIOD,
                    SOURCE_FILE.SHA256);

    private final Ledger ledger;

    Documents(Ledger ledger) {
        this.ledger = ledger;
    }

    private boolean holds(String sha256) {
        return ledger.read(dsl -> dsl.fetchExists(SOURCE_FILE, SOURCE_FILE.SHA256.eq(sha256)));
    }

    /**
     * Keeps a file with all that was understood of it, as one step.
     *
     * @return false where a file with these bytes is there already
     */
    public boolean keep(Reading reading) {
        return ledger.undisturbed(
                () -> {
                    if (holds(reading.manuscript().sha256())) {
                        return false;
                    }
                    ledger.write(
                            StepKind.IMPORT,
                            reading.manuscript().fileName(),
                            recorder -> new ReadingWriter(recorder).write(reading));
                    return true;
                });
    }

    /** A source file's text as read; empty where the ledger does not hold it. */
    public Optional<String> manuscript(String sha256) {
        return ledger.read(
                dsl ->
                        dsl.select(SOURCE_FILE.TEXT)
                                .from(SOURCE_FILE)
                                .where(SOURCE_FILE.SHA256.eq(sha256))
                                .fetchOptional(SOURCE_FILE.TEXT));
    }

    /** A source file's name; empty where the ledger does not hold it. */
    public Optional<String> fileName(String sha256) {
        return ledger.read(
                dsl ->
                        dsl.select(SOURCE_FILE.NAME)
                                .from(SOURCE_FILE)
                                .where(SOURCE_FILE.SHA256.eq(sha256))
                                .fetchOptional(SOURCE_FILE.NAME));
    }

    /** The years that task lists and outcome reports speak of, the newest first. */
    public List<Integer> years() {
        Condition dated = EDITION.YEAR.isNotNull().and(EDITION.KIND.ne("plan"));
        return ledger.read(
                dsl ->
                        dsl.selectDistinct(EDITION.YEAR)
                                .from(EDITION)
                                .where(dated)
                                .orderBy(EDITION.YEAR.desc())
                                .fetch(EDITION.YEAR));
    }

    /** All tasks of a year's lists, in their order; of every year for null. */
    public List<KeptTask> tasks(@Nullable Integer year) {
        return ledger.read(dsl -> new TaskReader(dsl).read(ofYear(year)));
    }

    /** All rows of a year's outcome reports, in their order; of every year for null. */
    public List<KeptOutcome> outcomes(@Nullable Integer year) {
        return ledger.read(dsl -> new OutcomeReader(dsl).read(ofYear(year)));
    }

    /** The values that all kept plans state for their indicators, in their order. */
    public List<KeptIndicator> indicators() {
        return ledger.read(IndicatorReader::read);
    }

    private static Condition ofYear(@Nullable Integer year) {
        return year == null ? DSL.noCondition() : EDITION.YEAR.eq(year);
    }

    /** The edition of a row that was read with its edition and source. */
    static Edition edition(Record row) {
        return new Edition(
                row.get(EDITION.ID),
                row.get(SOURCE_FILE.SHA256),
                new Heading(
                        row.get(EDITION.TITLE),
                        row.get(EDITION.NUMBER),
                        row.get(EDITION.ISSUER),
                        row.get(EDITION.YEAR)),
                row.get(EDITION.PERIOD));
    }
}
