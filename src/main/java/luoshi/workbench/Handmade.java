package luoshi.workbench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import luoshi.document.DocumentReader;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.Heading;
import luoshi.model.KeptDocument;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Manuscript;
import luoshi.model.Reading;
import luoshi.store.Ledger;
import org.jspecify.annotations.Nullable;

/** A document that is begun by hand, for what no paper holds. Its source says only that. */
final class Handmade {
    private final Ledger ledger;
    private final DocumentKind kind;
    private final Heading heading;

    Handmade(Ledger ledger, DocumentKind kind, int year, String title) {
        this.ledger = ledger;
        this.kind = kind;
        this.heading = new Heading(title, null, null, year);
    }

    /** The kind of document that holds such things. */
    static DocumentKind kindFor(Item item) {
        return switch (item) {
            case Item.OfTask task -> DocumentKind.TASK_LIST;
            case Item.OfRow row -> DocumentKind.OUTCOME_REPORT;
            case Item.OfMeasure measure -> DocumentKind.PLAN;
            case Item.OfIndicator value -> DocumentKind.PLAN;
        };
    }

    /** The key of the document, which is begun where it is not there yet. */
    long edition() {
        return begun().or(this::begin).orElseThrow();
    }

    private Optional<Long> begun() {
        return ledger.documents().all().stream()
                .filter(document -> document.kind() == kind)
                .map(KeptDocument::edition)
                .filter(edition -> edition.heading().equals(heading))
                .map(edition -> edition.id())
                .findFirst();
    }

    private Optional<Long> begin() {
        // no other source has these bytes, not even one of the same title that was removed
        String text = heading.title() + "\n" + UUID.randomUUID();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Manuscript source =
                new Manuscript(heading.title(), DocumentReader.sha256(bytes), heading.title());
        ledger.documents().keep(new Reading(source, List.of(empty()), List.of()));
        return begun();
    }

    private Document empty() {
        Integer year = Objects.requireNonNull(heading.year());
        return switch (kind) {
            case TASK_LIST -> new Document.TaskList(heading, List.of());
            case OUTCOME_REPORT -> new Document.OutcomeReport(heading, year.toString(), List.of());
            case PLAN -> new Document.Plan(heading, null, List.of(), List.of());
        };
    }

    /**
     * The key of what stands last in it; null where nothing does, or where the order says nothing.
     */
    @Nullable Long last() {
        return begun().flatMap(
                        edition ->
                                switch (kind) {
                                    case TASK_LIST ->
                                            ledger.documents().tasksOf(edition).stream()
                                                    .map(KeptTask::id)
                                                    .reduce((one, next) -> next);
                                    case OUTCOME_REPORT ->
                                            ledger.documents().outcomesOf(edition).stream()
                                                    .map(KeptOutcome::id)
                                                    .reduce((one, next) -> next);
                                    case PLAN -> Optional.empty();
                                })
                .orElse(null);
    }
}
