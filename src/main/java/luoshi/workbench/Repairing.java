package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import luoshi.model.Document;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.workbench.DraftRepair.Choice;
import org.jspecify.annotations.Nullable;

/** The damaged places of a reading, and what is put in their place. */
final class Repairing {
    private final String manuscript;

    Repairing(String manuscript) {
        this.manuscript = manuscript;
    }

    /** All damaged places of a reading in order, as the program leaves them. */
    static List<DraftRepair> of(Reading reading) {
        List<DraftRepair> repairs = new ArrayList<>();
        for (Document document : reading.documents()) {
            if (document instanceof Document.OutcomeReport report) {
                for (Outcome row : report.rows()) {
                    row.repairs().forEach(repair -> repairs.add(ofRow(repair, reading)));
                }
            }
        }
        for (Remark remark : reading.remarks()) {
            DraftRepair told = told(remark, reading.manuscript().text());
            if (told != null
                    && repairs.stream().noneMatch(r -> meet(r.passage(), told.passage()))) {
                repairs.add(told);
            }
        }
        repairs.sort(Comparator.comparing(repair -> repair.passage().start()));
        return repairs;
    }

    private static DraftRepair ofRow(Repair repair, Reading reading) {
        String proof =
                reading.remarks().stream()
                        .filter(remark -> repair.passage().equals(remark.passage()))
                        .filter(remark -> remark.arguments().size() > 2)
                        .map(remark -> remark.arguments().get(2))
                        .findFirst()
                        .orElse("");
        return new DraftRepair(
                repair.passage(),
                repair.damaged(),
                repair.repaired(),
                proof,
                repair.applied() ? Choice.ACCEPTED : Choice.UNDECIDED,
                repair.applied() ? repair.repaired() : repair.damaged());
    }

    /** The damage that a remark tells of: what it proposes stands in its arguments. */
    private static @Nullable DraftRepair told(Remark remark, String manuscript) {
        Passage passage = remark.passage();
        boolean certain = remark.code().equals("repaired");
        boolean offered = remark.code().equals("damage-reading");
        if (passage == null || !(certain || offered || remark.code().equals("damage"))) {
            return null;
        }
        String damaged = passage.of(manuscript);
        boolean named = (certain || offered) && remark.arguments().size() > 1;
        String proposal = named ? remark.arguments().get(1) : null;
        String proof = remark.arguments().size() > 2 ? remark.arguments().get(2) : "";
        return certain && proposal != null
                ? new DraftRepair(passage, damaged, proposal, proof, Choice.ACCEPTED, proposal)
                : new DraftRepair(passage, damaged, proposal, proof, Choice.UNDECIDED, damaged);
    }

    private static boolean meet(Passage one, Passage other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /**
     * A document in which a damaged place of one of its items shows other words.
     *
     * @throws ProblemException where the item's fields do not show the place
     */
    Item replace(Item item, DraftRepair now, DraftRepair next) throws ProblemException {
        for (Field field : List.of(Field.TEXT, Field.TARGET, Field.SOURCE, Field.ACCOUNT)) {
            if (item.fields().contains(field)) {
                String shown = item.get(field);
                Optional<Passage> place =
                        TextPlaces.inField(manuscript, now.passage(), now.text(), shown);
                if (place.isPresent()) {
                    Passage at = place.get();
                    String text =
                            shown.substring(0, at.start())
                                    + next.text()
                                    + shown.substring(at.end());
                    return noted(item.with(field, text), next);
                }
            }
        }
        if (now.text().equals(next.text())) {
            return noted(item, next);
        }
        throw new ProblemException("workbench.repair-place", now.text());
    }

    private static Item noted(Item item, DraftRepair next) {
        if (!(item instanceof Item.OfRow(Outcome row))) {
            return item;
        }
        boolean own = next.choice() == Choice.REWRITTEN;
        OutcomeForm form = new OutcomeForm(row);
        form.repairs =
                row.repairs().stream()
                        .map(
                                repair ->
                                        repair.passage().equals(next.passage())
                                                ? new Repair(
                                                        repair.damaged(),
                                                        own ? next.text() : proposal(repair, next),
                                                        own || next.choice() == Choice.ACCEPTED,
                                                        repair.passage())
                                                : repair)
                        .toList();
        return new Item.OfRow(form.outcome());
    }

    private static String proposal(Repair repair, DraftRepair next) {
        return next.proposal() == null ? repair.repaired() : next.proposal();
    }
}
