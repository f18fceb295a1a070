package luoshi.workbench;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import luoshi.model.Heading;
import luoshi.model.KeptDocument;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.StepKind;
import luoshi.store.Ledger;
import luoshi.store.Removals;
import luoshi.workbench.KeptItems.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Corrections by hand of what the ledger holds. Each is checked, is one change with the matching
 * that follows from it, and can be undone. A decided link whose end says something else afterwards
 * stays, and is suspect.
 */
public final class Corrections {
    private static final Set<Field> MATCHED =
            EnumSet.of(Field.NUMBER, Field.TEXT, Field.SOURCE, Field.SECTION);
    private static final int LABEL = 24;

    private final Ledger ledger;
    private final KeptItems kept;
    private final Matching matching;
    private final Runnable changed;

    Corrections(Ledger ledger, Matching matching, Runnable changed) {
        this.ledger = ledger;
        this.kept = new KeptItems(ledger);
        this.matching = matching;
        this.changed = changed;
    }

    /**
     * A thing as the ledger holds it, with its fields.
     *
     * @throws ProblemException where it is not there any more
     */
    public Item get(ItemKey key) throws ProblemException {
        return kept.item(key).item();
    }

    /**
     * Another value in a field.
     *
     * @throws ProblemException where the value cannot stand there, with the reason, or the thing is
     *     gone; nothing is changed
     */
    public void set(ItemKey key, Field field, String typed) throws ProblemException {
        Kept now = kept.item(key);
        write(key, now, now.item().with(field, typed), MATCHED.contains(field));
    }

    /** Other units with their roles; throws as {@link #set} does. */
    public void setUnits(ItemKey key, List<Responsibility> units) throws ProblemException {
        Kept now = kept.item(key);
        write(key, now, now.item().withUnits(units), true);
    }

    private void write(ItemKey key, Kept before, Item after, boolean matched)
            throws ProblemException {
        if (after.equals(before.item())) {
            return;
        }
        String subject = label(before.item());
        step(
                subject,
                () -> {
                    long id = key.id();
                    switch (after) {
                        case Item.OfTask(var task) -> ledger.items().change(id, task, subject);
                        case Item.OfRow(var row) -> ledger.items().change(id, row, subject);
                        case Item.OfMeasure(var m) -> ledger.items().change(id, m, subject);
                        case Item.OfIndicator(var v) -> ledger.items().change(id, v, subject);
                    }
                    return id;
                },
                matched ? before.edition().heading().year() : null);
    }

    /** The fields of a document itself; throws where it is gone. */
    public Set<Field> fields(long edition) throws ProblemException {
        return DocumentFields.of(KeptItems.bare(kept.document(edition)));
    }

    /** A field of a document as text; throws where it is gone. */
    public String get(long edition, Field field) throws ProblemException {
        return DocumentFields.get(KeptItems.bare(kept.document(edition)), field);
    }

    /**
     * Another value in a field of a document itself: title, number, issuer, year, period.
     *
     * @throws ProblemException where the value cannot stand there, with the reason, or the document
     *     is gone; nothing is changed
     */
    public void set(long edition, Field field, String typed) throws ProblemException {
        KeptDocument document = kept.document(edition);
        luoshi.model.Document before = KeptItems.bare(document);
        luoshi.model.Document after = DocumentFields.with(before, field, typed);
        if (after.equals(before)) {
            return;
        }
        Heading heading = after.heading();
        String subject = before.heading().title();
        step(
                subject,
                () -> {
                    Integer last =
                            after instanceof luoshi.model.Document.Plan plan
                                    ? plan.lastYear()
                                    : null;
                    String period =
                            after instanceof luoshi.model.Document.OutcomeReport report
                                    ? report.period()
                                    : null;
                    ledger.items().change(edition, heading, last, period, subject);
                    return edition;
                },
                before.heading().year(),
                heading.year());
    }

    /**
     * One more thing in a document.
     *
     * @param after the task or row that it follows, null for the first place; measures and values
     *     come last always
     * @return names it
     * @throws ProblemException where the document is gone or holds no such things
     */
    public ItemKey add(long edition, @Nullable ItemKey after, Item item) throws ProblemException {
        KeptDocument document = kept.document(edition);
        if (document.kind() != Handmade.kindFor(item)) {
            throw new ProblemException("workbench.edition-kind");
        }
        FieldText.needed(item.get(Field.TEXT));
        Long behind = after == null ? null : after.id();
        return added(item, document.edition().heading().year(), () -> edition, behind);
    }

    /**
     * One more thing that no paper holds. It comes last in a document of its year that is begun by
     * hand, with the first such thing and as one step with it.
     *
     * @param title of that document
     * @return names it
     * @throws ProblemException where it says nothing
     */
    public ItemKey add(int year, String title, Item item) throws ProblemException {
        FieldText.needed(item.get(Field.TEXT));
        Handmade place = new Handmade(ledger, Handmade.kindFor(item), year, title);
        return added(item, year, place::edition, place.last());
    }

    private ItemKey added(
            Item item, @Nullable Integer year, LongSupplier edition, @Nullable Long behind)
            throws ProblemException {
        String subject = label(item);
        LongSupplier write =
                () -> {
                    long into = edition.getAsLong();
                    return switch (item) {
                        case Item.OfTask(var task) ->
                                ledger.items().add(into, behind, task, subject);
                        case Item.OfRow(var row) -> ledger.items().add(into, behind, row, subject);
                        case Item.OfMeasure(var m) -> ledger.items().add(into, m, subject);
                        case Item.OfIndicator(var v) -> ledger.items().add(into, v, subject);
                    };
                };
        return new ItemKey(kind(item), step(subject, write, year));
    }

    private static ItemKey.Kind kind(Item item) {
        return switch (item) {
            case Item.OfTask task -> ItemKey.Kind.TASK;
            case Item.OfRow row -> ItemKey.Kind.OUTCOME;
            case Item.OfMeasure measure -> ItemKey.Kind.MEASURE;
            case Item.OfIndicator value -> ItemKey.Kind.INDICATOR;
        };
    }

    /**
     * Removes a thing with its links and decisions; {@link #restore} brings all of them back.
     *
     * @throws ProblemException where it is gone already
     */
    public void remove(ItemKey key) throws ProblemException {
        Kept now = kept.item(key);
        String subject = label(now.item());
        step(
                subject,
                () -> {
                    switch (key.kind()) {
                        case TASK -> ledger.items().removeTask(key.id(), subject);
                        case OUTCOME -> ledger.items().removeOutcome(key.id(), subject);
                        case MEASURE -> ledger.items().removeMeasure(key.id(), subject);
                        case INDICATOR -> ledger.items().removeIndicator(key.id(), subject);
                    }
                    return key.id();
                },
                now.edition().heading().year());
    }

    /** Removes a document with all that it holds; throws where it is gone already. */
    public void remove(long edition) throws ProblemException {
        KeptDocument document = kept.document(edition);
        String subject = document.edition().heading().title();
        step(
                subject,
                () -> {
                    ledger.items().removeDocument(edition, subject);
                    return edition;
                },
                document.edition().heading().year());
    }

    /** What was removed and can be restored, the last removed first. */
    public List<RemovedItem> removed() {
        return ledger.removals().all().stream().map(Corrections::removed).toList();
    }

    private static RemovedItem removed(Removals.Removed removed) {
        ItemKey.Kind kind =
                switch (removed.what()) {
                    case "task" -> ItemKey.Kind.TASK;
                    case "outcome" -> ItemKey.Kind.OUTCOME;
                    case "measure" -> ItemKey.Kind.MEASURE;
                    case "indicator_value" -> ItemKey.Kind.INDICATOR;
                    default -> null;
                };
        return new RemovedItem(
                removed.change(), kind, removed.number(), removed.text(), removed.step());
    }

    /**
     * Brings a removed thing back with its links and decisions, as one change.
     *
     * @throws ProblemException where what it belonged to is not there any more
     */
    public void restore(RemovedItem removed) throws ProblemException {
        boolean restored =
                ledger.removals().all().stream()
                        .filter(known -> known.change() == removed.key())
                        .findFirst()
                        .flatMap(known -> ledger.removals().restore(known))
                        .isPresent();
        if (!restored) {
            throw new ProblemException("workbench.restore-not-now", removed.text());
        }
        changed.run();
    }

    private long step(String subject, LongSupplier write, @Nullable Integer... years)
            throws ProblemException {
        long[] key = {0};
        try {
            ledger.asOneStep(
                    StepKind.CORRECT,
                    subject,
                    () -> {
                        key[0] = write.getAsLong();
                        Stream.of(years)
                                .filter(Objects::nonNull)
                                .distinct()
                                .forEach(matching::propose);
                    });
        } catch (NoSuchElementException e) {
            throw new ProblemException(e, "workbench.item-gone");
        }
        changed.run();
        return key[0];
    }

    /** A thing as the history names it: its number and the beginning of its text. */
    private static String label(Item item) {
        String text = item.get(Field.TEXT);
        int end = Math.min(LABEL, text.length());
        String number = item.fields().contains(Field.NUMBER) ? item.get(Field.NUMBER) + " " : "";
        return (number + text.substring(0, end)).strip();
    }
}
