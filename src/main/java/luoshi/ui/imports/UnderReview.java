package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.model.ProblemException;
import luoshi.workbench.Draft;
import luoshi.workbench.EditionComparison;
import luoshi.workbench.Replacement;

/**
 * A file that was read and is not kept yet.
 *
 * @param editions for its documents the editions of the ledger whose place they may take
 * @param choices the officer's word on them, by the document's index
 */
record UnderReview(
        String fileName,
        Draft draft,
        List<EditionComparison> editions,
        Map<Integer, EditionChoice> choices) {
    UnderReview {
        editions = List.copyOf(editions);
        choices = Map.copyOf(choices);
    }

    UnderReview with(Draft changed) {
        return new UnderReview(fileName, changed, editions, choices);
    }

    UnderReview with(List<EditionComparison> compared) {
        return new UnderReview(fileName, draft, compared, choices);
    }

    UnderReview with(int document, EditionChoice choice) {
        Map<Integer, EditionChoice> changed = new HashMap<>(choices);
        changed.put(document, choice);
        return new UnderReview(fileName, draft, editions, changed);
    }

    /** What holds for a document: the officer's word, else what is certain; empty while open. */
    Optional<EditionChoice> choice(EditionComparison shown) {
        long edition = shown.edition().edition().id();
        EditionChoice said = choices.get(shown.document());
        if (said != null && said.edition() == edition) {
            return Optional.of(said);
        }
        return shown.certain()
                ? Optional.of(new EditionChoice(edition, true, Set.of()))
                : Optional.empty();
    }

    /** Whether the officer has still to say what becomes of an edition. */
    boolean isEditionOpen() {
        return editions.stream().anyMatch(shown -> choice(shown).isEmpty());
    }

    /** Whether it can be kept as it stands. */
    boolean isReady() {
        return draft.open() == 0 && !draft.documents().isEmpty() && !isEditionOpen();
    }

    /**
     * What takes an edition's place.
     *
     * @param now the comparison as it is at this moment
     * @throws ProblemException where the officer has not said anything about one of them
     */
    List<Replacement> replacements(List<EditionComparison> now) throws ProblemException {
        List<Replacement> replacements = new ArrayList<>();
        for (EditionComparison shown : now) {
            EditionChoice choice =
                    choice(shown).orElseThrow(() -> new ProblemException("workbench.edition-gone"));
            if (choice.takeOver()) {
                replacements.add(new Replacement(shown, choice.kept()));
            }
        }
        return replacements;
    }
}
