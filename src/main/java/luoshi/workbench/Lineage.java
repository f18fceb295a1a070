package luoshi.workbench;

import java.util.List;
import java.util.stream.Stream;
import luoshi.matching.lineage.LineageFinder;
import luoshi.matching.lineage.Origin;
import luoshi.matching.lineage.TaskField;
import luoshi.matching.meaning.Meaning;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.ProblemException;
import luoshi.store.Ledger;

/** What became of tasks and outcomes in a later year. */
public final class Lineage {
    private final Ledger ledger;
    private final Meaning meaning;

    Lineage(Ledger ledger, Meaning meaning) {
        this.ledger = ledger;
        this.meaning = meaning;
    }

    /**
     * Compares two years.
     *
     * @param top how many tasks to name for each at most
     * @throws ProblemException where the ledger holds nothing of one of them
     */
    public LineageBook compare(int from, int to, int top) throws ProblemException {
        List<Integer> known = ledger.documents().years();
        for (int year : List.of(from, to)) {
            if (!known.contains(year)) {
                throw new ProblemException("matching.no-such-year", Integer.toString(year));
            }
        }
        List<KeptTask> tasks = ledger.documents().tasks(from);
        List<KeptOutcome> outcomes = ledger.documents().outcomes(from);
        TaskField field = new TaskField(ledger.documents().tasks(to), meaning);
        List<Origin> origins =
                Stream.concat(tasks.stream().map(Origin::of), outcomes.stream().map(Origin::of))
                        .toList();
        return new LineageBook(
                from,
                to,
                tasks,
                outcomes,
                field.tasks(),
                new LineageFinder(field).find(origins, top),
                field.hasMeaning());
    }
}
