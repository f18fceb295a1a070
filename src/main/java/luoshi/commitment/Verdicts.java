package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.model.Judgement;

/** Holds what a task promises against what accounts report: a pure function. */
public final class Verdicts {
    private Verdicts() {}

    /**
     * A judgement for each commitment of a task, in their order.
     *
     * @param task the text that promises
     * @param accounts the task's own ones and then those of neighbouring rows; a judgement names
     *     the one that it rests on by its place here
     */
    public static List<Judgement> of(String task, List<Account> accounts) {
        Prose prose = new Prose(task);
        List<Promise> promises = Commitments.promises(prose);
        Map<Promise, Judgement> quantities =
                new QuantityJudge(accounts, prose.text())
                        .judge(promises.stream().filter(p -> p.deliverable() == null).toList());
        DeliverableJudge deliverables = new DeliverableJudge(accounts, promises, prose.text());
        List<Judgement> judgements = new ArrayList<>();
        for (Promise promise : promises) {
            Judgement quantity = quantities.get(promise);
            judgements.add(quantity == null ? deliverables.judge(promise) : quantity);
        }
        return judgements;
    }
}
