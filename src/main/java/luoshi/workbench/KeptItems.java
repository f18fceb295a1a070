package luoshi.workbench;

import java.util.List;
import java.util.Optional;
import luoshi.model.Document;
import luoshi.model.Edition;
import luoshi.model.KeptDocument;
import luoshi.model.KeptIndicator;
import luoshi.model.KeptMeasure;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.ProblemException;
import luoshi.store.Ledger;

/** Finds what a ledger holds by its key. */
final class KeptItems {
    private final Ledger ledger;

    KeptItems(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A kept thing with the document that it stands in. */
    record Kept(Edition edition, Item item) {}

    /** A kept thing by its key. */
    Kept item(ItemKey key) throws ProblemException {
        Optional<Kept> kept =
                switch (key.kind()) {
                    case TASK -> ledger.documents().task(key.id()).map(KeptItems::kept);
                    case OUTCOME -> ledger.documents().outcome(key.id()).map(KeptItems::kept);
                    case MEASURE -> ledger.documents().measure(key.id()).map(KeptItems::kept);
                    case INDICATOR -> ledger.documents().indicator(key.id()).map(KeptItems::kept);
                };
        return kept.orElseThrow(() -> new ProblemException("workbench.item-gone"));
    }

    private static Kept kept(KeptTask task) {
        return new Kept(task.edition(), new Item.OfTask(task.task()));
    }

    private static Kept kept(KeptOutcome row) {
        return new Kept(row.edition(), new Item.OfRow(row.outcome()));
    }

    private static Kept kept(KeptMeasure measure) {
        return new Kept(measure.edition(), new Item.OfMeasure(measure.measure()));
    }

    private static Kept kept(KeptIndicator value) {
        return new Kept(value.edition(), new Item.OfIndicator(value.indicator()));
    }

    /** A kept document by its key. */
    KeptDocument document(long edition) throws ProblemException {
        return ledger.documents().all().stream()
                .filter(document -> document.edition().id() == edition)
                .findFirst()
                .orElseThrow(() -> new ProblemException("workbench.document-gone"));
    }

    /** A document with nothing in it. */
    static Document bare(KeptDocument kept) {
        Document bare = Parts.bare(kept.edition().heading(), kept.kind());
        return switch (bare) {
            case Document.TaskList list -> list;
            case Document.OutcomeReport report ->
                    new Document.OutcomeReport(
                            report.heading(), kept.edition().period(), List.of());
            case Document.Plan plan ->
                    new Document.Plan(plan.heading(), kept.lastYear(), List.of(), List.of());
        };
    }
}
