package luoshi.workbench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.document.DocumentReader;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.Ledger;
import luoshi.store.Takeover;

/** Reading documents and keeping them. */
public final class Imports {
    private final Ledger ledger;
    private final DocumentReader reader;
    private final Matching matching;
    private final Runnable changed;

    Imports(Ledger ledger, DocumentReader reader, Matching matching, Runnable changed) {
        this.ledger = ledger;
        this.reader = reader;
        this.matching = matching;
        this.changed = changed;
    }

    /**
     * What the importer understands of a file; keeps nothing.
     *
     * @throws ProblemException where the file cannot be read
     */
    public Reading inspect(Path file) throws ProblemException {
        return reader.read(file);
    }

    /** The same for a text that stands in memory. */
    public Reading inspect(String fileName, byte[] bytes) throws ProblemException {
        return reader.read(fileName, bytes);
    }

    /** Whether a file with the same bytes is in the ledger. */
    public boolean holds(Reading reading) {
        return ledger.documents().holds(reading.manuscript().sha256());
    }

    /**
     * Reads a file and keeps it.
     *
     * @throws ProblemException where the file cannot be read; the ledger is unchanged
     */
    public Imported keep(Path file) throws ProblemException {
        return keep(reader.read(file));
    }

    /** Reads a text that stands in memory and keeps it. */
    public Imported keep(String fileName, byte[] bytes) throws ProblemException {
        return keep(reader.read(fileName, bytes));
    }

    /**
     * Keeps what was read and matches the years that it speaks of, both as one step. A file with
     * the same bytes is not kept again, and one in which nothing was recognised not at all.
     */
    public Imported keep(Reading reading) {
        return keep(reading, Map.of());
    }

    private Imported keep(Reading reading, Map<Integer, Takeover> takeovers) {
        if (reading.documents().isEmpty()) {
            return new Imported(reading, Imported.Fate.NOTHING_RECOGNISED);
        }
        ledger.backUpBeforeWork();
        Step step =
                ledger.asOneStep(
                        StepKind.IMPORT,
                        reading.manuscript().fileName(),
                        () -> {
                            if (ledger.documents().keep(reading, takeovers)) {
                                years(reading).forEach(matching::propose);
                            }
                        });
        if (step == null) {
            return new Imported(reading, Imported.Fate.ALREADY_THERE);
        }
        changed.run();
        return new Imported(reading, Imported.Fate.KEPT);
    }

    /**
     * Keeps what was reviewed, as {@link #keep(Reading)} does: the review is one step of the
     * history.
     *
     * @throws ProblemException while a doubtful repair is undecided; nothing is kept then
     */
    public Imported keep(Draft draft) throws ProblemException {
        if (draft.open() > 0) {
            throw new ProblemException("workbench.draft-open", Integer.toString(draft.open()));
        }
        return keep(draft.reading());
    }

    /**
     * Keeps what was reviewed; some of its documents take the place of editions that the ledger
     * holds. What goes on keeps its links, decisions and notes; all of it is one step.
     *
     * @throws ProblemException while a doubtful repair is undecided, or where an edition has
     *     changed since it was compared; nothing is kept then
     */
    public Imported keep(Draft draft, Collection<Replacement> replacements)
            throws ProblemException {
        if (draft.open() > 0) {
            throw new ProblemException("workbench.draft-open", Integer.toString(draft.open()));
        }
        Map<Integer, Takeover> takeovers = new HashMap<>();
        for (Replacement replacement : replacements) {
            EditionComparison shown = replacement.comparison();
            refuseOutdated(draft, shown);
            takeovers.put(shown.document(), takeover(replacement));
        }
        try {
            return keep(draft.reading(), takeovers);
        } catch (NoSuchElementException e) {
            throw new ProblemException(e, "workbench.edition-gone");
        }
    }

    /** What was compared must still stand on both sides: the places of items name them. */
    private void refuseOutdated(Draft draft, EditionComparison shown) throws ProblemException {
        int index = shown.document();
        boolean stands =
                index < draft.documents().size()
                        && DocumentKind.of(draft.documents().get(index)) == shown.edition().kind()
                        && new Editions(ledger, Units.directory(ledger))
                                .compare(index, draft.documents().get(index), shown.edition())
                                .changes()
                                .equals(shown.changes());
        if (!stands) {
            throw new ProblemException("workbench.edition-gone");
        }
    }

    private static Takeover takeover(Replacement replacement) {
        EditionComparison shown = replacement.comparison();
        return new Takeover(
                shown.edition().edition().id(),
                shown.continued(),
                replacement.kept().stream().map(ItemKey::id).collect(Collectors.toSet()));
    }

    private static Stream<Integer> years(Reading reading) {
        return reading.documents().stream()
                .filter(document -> !(document instanceof Document.Plan))
                .map(document -> document.heading().year())
                .filter(Objects::nonNull)
                .distinct();
    }
}
