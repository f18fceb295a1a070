package luoshi.store;

import static luoshi.store.schema.Tables.LINK;
import static luoshi.store.schema.Tables.NONE_FITS;
import static luoshi.store.schema.Tables.SUSPECT;

import java.util.List;
import java.util.Map;
import luoshi.model.Carried;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.LinkRecord;
import luoshi.store.schema.tables.records.NoneFitsRecord;
import luoshi.store.schema.tables.records.SuspectRecord;
import org.jspecify.annotations.Nullable;

/** What an officer says of links, each as one step; the links of earlier papers carry over. */
public final class LinkDecisions {
    private final Ledger ledger;

    LinkDecisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The officer settles an outcome's task, as one step; an earlier choice gives way.
     *
     * @param comment the officer's note, null where there is none
     */
    public @Nullable Step confirm(
            long outcome, long task, @Nullable String comment, String subject) {
        return ledger.write(
                StepKind.DECIDE, subject, recorder -> settle(recorder, outcome, task, comment));
    }

    /**
     * The officer settles one task each of several outcomes, as one step; earlier choices give way.
     *
     * @param tasks by outcome
     */
    public @Nullable Step confirmAll(Map<Long, Long> tasks, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder ->
                        tasks.forEach((outcome, task) -> settle(recorder, outcome, task, null)));
    }

    private void settle(Recorder recorder, long outcome, long task, @Nullable String comment) {
        forgetNoneFits(recorder, outcome);
        for (LinkRecord other : links(recorder, outcome)) {
            if (other.getTaskId() != task && is(other, LinkState.CONFIRMED)) {
                other.setState(Words.of(LinkState.PROPOSED));
                other.setDecidedBy(null);
                other.setDecidedAt(null);
                other.setComment(null);
                recorder.update(other);
            }
        }
        decide(recorder, outcome, task, LinkState.CONFIRMED, comment);
    }

    /**
     * The officer settles one more task of an outcome, beside those that it answers already, as one
     * step.
     *
     * @param comment the officer's note, null where there is none
     */
    public @Nullable Step confirmAlso(
            long outcome, long task, @Nullable String comment, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder -> {
                    forgetNoneFits(recorder, outcome);
                    decide(recorder, outcome, task, LinkState.CONFIRMED, comment);
                });
    }

    /** The officer says that a task does not answer an outcome, as one step. */
    public @Nullable Step reject(
            long outcome, long task, @Nullable String comment, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder -> decide(recorder, outcome, task, LinkState.REJECTED, comment));
    }

    /** The officer says that no task fits an outcome, as one step. */
    public @Nullable Step noneFits(long outcome, @Nullable String comment, String subject) {
        return ledger.write(
                StepKind.DECIDE,
                subject,
                recorder -> {
                    for (LinkRecord link : links(recorder, outcome)) {
                        decide(recorder, outcome, link.getTaskId(), LinkState.REJECTED, null);
                    }
                    forgetNoneFits(recorder, outcome);
                    recorder.insert(
                            new NoneFitsRecord(
                                    outcome, ledger.officer(), recorder.step().getAt(), comment));
                });
    }

    private static void forgetNoneFits(Recorder recorder, long outcome) {
        recorder.dsl()
                .selectFrom(NONE_FITS)
                .where(NONE_FITS.OUTCOME_ID.eq(outcome))
                .fetch()
                .forEach(recorder::delete);
    }

    private void decide(
            Recorder recorder, long outcome, long task, LinkState state, @Nullable String comment) {
        LinkRecord link =
                links(recorder, outcome).stream()
                        .filter(candidate -> candidate.getTaskId() == task)
                        .findFirst()
                        .orElseGet(() -> chosenByHand(outcome, task));
        trust(recorder, link.getId());
        link.setState(Words.of(state));
        link.setDecidedBy(ledger.officer());
        link.setDecidedAt(recorder.step().getAt());
        link.setComment(comment);
        if (link.getId() == null) {
            recorder.insert(link);
        } else {
            recorder.update(link);
        }
    }

    /**
     * Takes over decisions for what is the same row or task in another paper, as one step. A link
     * that is there and decided already stays.
     */
    public @Nullable Step carry(List<Carried> decisions, String subject) {
        return ledger.write(
                StepKind.MATCH,
                subject,
                recorder -> decisions.forEach(one -> carry(recorder, one)));
    }

    private static void carry(Recorder recorder, Carried decision) {
        Link from = decision.from();
        LinkRecord link =
                links(recorder, decision.outcome()).stream()
                        .filter(candidate -> candidate.getTaskId() == decision.task())
                        .findFirst()
                        .orElseGet(() -> chosenByHand(decision.outcome(), decision.task()));
        if (link.getDecidedBy() != null || isSuspect(recorder, link.getId())) {
            return;
        }
        if (link.getId() == null) {
            link.setScore(from.score());
            link.setEvidence(EvidenceJson.write(from.evidence()));
        }
        link.setComment(from.comment());
        link.setState(Words.of(decision.same() ? from.state() : LinkState.PROPOSED));
        if (decision.same() && from.decidedAt() != null) {
            link.setDecidedBy(from.decidedBy());
            link.setDecidedAt(from.decidedAt());
        }
        if (link.getId() == null) {
            recorder.insert(link);
        } else {
            recorder.update(link);
        }
        if (!decision.same()) {
            recorder.insert(new SuspectRecord(link.getId()));
        }
    }

    static boolean isSuspect(Recorder recorder, @Nullable Long link) {
        return link != null && recorder.dsl().fetchExists(SUSPECT, SUSPECT.LINK_ID.eq(link));
    }

    static void trust(Recorder recorder, @Nullable Long link) {
        if (link != null) {
            recorder.dsl()
                    .selectFrom(SUSPECT)
                    .where(SUSPECT.LINK_ID.eq(link))
                    .fetch()
                    .forEach(recorder::delete);
        }
    }

    private static LinkRecord chosenByHand(long outcome, long task) {
        LinkRecord link = new LinkRecord();
        link.setOutcomeId(outcome);
        link.setTaskId(task);
        link.setScore(0.0);
        link.setEvidence("[]");
        return link;
    }

    private static List<LinkRecord> links(Recorder recorder, long outcome) {
        return recorder.dsl().selectFrom(LINK).where(LINK.OUTCOME_ID.eq(outcome)).fetch();
    }

    static boolean is(LinkRecord link, LinkState state) {
        return link.getState().equals(Words.of(state));
    }
}
