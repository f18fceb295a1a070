package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.INDICATOR_VALUE;
import static luoshi.store.schema.Tables.MEASURE;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.SOURCE_FILE;
import static luoshi.store.schema.Tables.TASK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.model.DocumentKind;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptDocument;
import luoshi.model.KeptIndicator;
import luoshi.model.KeptMeasure;
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

    private static final Field<Integer> ITEMS =
            DSL.field(DSL.selectCount().from(TASK).where(TASK.EDITION_ID.eq(EDITION.ID)))
                    .plus(
                            DSL.field(
                                    DSL.selectCount()
                                            .from(OUTCOME)
                                            .where(OUTCOME.EDITION_ID.eq(EDITION.ID))))
                    .plus(
                            DSL.field(
                                    DSL.selectCount()
                                            .from(MEASURE)
                                            .where(MEASURE.EDITION_ID.eq(EDITION.ID))))
                    .as("items");

    private final Ledger ledger;

    Documents(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether a file with these bytes is there. */
    public boolean holds(String sha256) {
        return ledger.read(dsl -> dsl.fetchExists(SOURCE_FILE, SOURCE_FILE.SHA256.eq(sha256)));
    }

    /**
     * Keeps a file with all that was understood of it, as one step.
     *
     * @return false where a file with these bytes is there already
     */
    public boolean keep(Reading reading) {
        return keep(reading, Map.of());
    }

    /**
     * Keeps a file as {@link #keep(Reading)} does; some of its documents take the place of
     * editions.
     *
     * @param takeovers by the index of the document that takes a place
     * @throws java.util.NoSuchElementException where an edition is not there any more
     */
    public boolean keep(Reading reading, Map<Integer, Takeover> takeovers) {
        return ledger.undisturbed(
                () -> {
                    if (holds(reading.manuscript().sha256())) {
                        return false;
                    }
                    ledger.write(
                            StepKind.IMPORT,
                            reading.manuscript().fileName(),
                            recorder -> new ReadingWriter(recorder).write(reading, takeovers));
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

    /** All documents without what is in them, in the order in which they came in. */
    public List<KeptDocument> all() {
        return ledger.read(
                dsl ->
                        dsl.select(EDITION_FIELDS)
                                .select(EDITION.KIND, EDITION.LAST_YEAR, SOURCE_FILE.NAME, ITEMS)
                                .from(EDITION)
                                .join(SOURCE_FILE)
                                .on(SOURCE_FILE.ID.eq(EDITION.SOURCE_FILE_ID))
                                .orderBy(EDITION.ID)
                                .fetch(Documents::document));
    }

    private static KeptDocument document(Record row) {
        return new KeptDocument(
                edition(row),
                Words.enumOf(DocumentKind.class, row.get(EDITION.KIND)),
                row.get(EDITION.LAST_YEAR),
                row.get(SOURCE_FILE.NAME),
                row.get(ITEMS));
    }

    /** All measures of all plans, in their order. */
    public List<KeptMeasure> measures() {
        return ledger.read(dsl -> new PlanReader(dsl).measures(DSL.noCondition()));
    }

    /** All values that plans state for indicators, in their order. */
    public List<KeptIndicator> indicators() {
        return ledger.read(dsl -> new PlanReader(dsl).indicators(DSL.noCondition()));
    }

    /** A task by its key; empty where it is not there. */
    public Optional<KeptTask> task(long id) {
        return ledger.read(dsl -> new TaskReader(dsl).read(TASK.ID.eq(id)).stream().findFirst());
    }

    /** A row of a report by its key; empty where it is not there. */
    public Optional<KeptOutcome> outcome(long id) {
        return ledger.read(
                dsl -> new OutcomeReader(dsl).read(OUTCOME.ID.eq(id)).stream().findFirst());
    }

    /** A measure by its key; empty where it is not there. */
    public Optional<KeptMeasure> measure(long id) {
        return ledger.read(
                dsl -> new PlanReader(dsl).measures(MEASURE.ID.eq(id)).stream().findFirst());
    }

    /** A value of an indicator by its key; empty where it is not there. */
    public Optional<KeptIndicator> indicator(long id) {
        return ledger.read(
                dsl ->
                        new PlanReader(dsl)
                                .indicators(INDICATOR_VALUE.ID.eq(id)).stream().findFirst());
    }

    /** The tasks of one edition, in their order. */
    public List<KeptTask> tasksOf(long edition) {
        return ledger.read(dsl -> new TaskReader(dsl).read(EDITION.ID.eq(edition)));
    }

    /** The rows of one edition, in their order. */
    public List<KeptOutcome> outcomesOf(long edition) {
        return ledger.read(dsl -> new OutcomeReader(dsl).read(EDITION.ID.eq(edition)));
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

    /** How many tasks' texts hold these words as they are, by looking at every row. */
    public int countContaining(String words) {
        return ledger.read(dsl -> dsl.fetchCount(TASK, TASK.TEXT.contains(words)));
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
