package luoshi.store;

import static luoshi.store.schema.Tables.EDITION;
import static luoshi.store.schema.Tables.LINK;
import static luoshi.store.schema.Tables.NONE_FITS;
import static luoshi.store.schema.Tables.OUTCOME;
import static luoshi.store.schema.Tables.SUSPECT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.Match;
import luoshi.model.MatchState;
import luoshi.model.Proposal;
import luoshi.model.Step;
import luoshi.model.StepKind;
import luoshi.store.schema.tables.records.LinkRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The links between outcomes and tasks: proposed by the program, decided by the officer. */
public final class Links {
    private static final Comparator<Link> BEST_FIRST =
            Comparator.comparing((Link link) -> rank(link.state()))
                    .thenComparing(Link::score, Comparator.reverseOrder())
                    .thenComparing(Link::id);

    private final Ledger ledger;

    Links(Ledger ledger) {
        this.ledger = ledger;
    }

    private static int rank(LinkState state) {
        return switch (state) {
            case CONFIRMED -> 0;
            case PROPOSED -> 1;
            case REJECTED -> 2;
        };
    }

    /** The links of a year's outcomes (of all for null) by outcome, best first. */
    public Map<Long, List<Link>> byOutcome(@Nullable Integer year) {
        Map<Long, List<Link>> links =
                ledger.read(
                        dsl ->
                                dsl.select(LINK.fields())
                                        .select(SUSPECT.LINK_ID)
                                        // in this order, or every link is looked at
                                        .from(EDITION)
                                        .join(OUTCOME)
                                        .on(OUTCOME.EDITION_ID.eq(EDITION.ID))
                                        .join(LINK)
                                        .on(LINK.OUTCOME_ID.eq(OUTCOME.ID))
                                        .leftJoin(SUSPECT)
                                        .on(SUSPECT.LINK_ID.eq(LINK.ID))
                                        .where(ofYear(year))
                                        .fetchGroups(
                                                row -> row.get(LINK.OUTCOME_ID),
                                                row ->
                                                        link(
                                                                row.into(LINK),
                                                                row.get(SUSPECT.LINK_ID) != null)));
        links.replaceAll((outcome, list) -> list.stream().sorted(BEST_FIRST).toList());
        return links;
    }

    /** The outcomes for which an officer has said that no task fits, with who said it. */
    public Map<Long, String> noneFits() {
        return ledger.read(
                dsl ->
                        dsl.selectFrom(NONE_FITS)
                                .fetchMap(NONE_FITS.OUTCOME_ID, NONE_FITS.DECIDED_BY));
    }

    /**
     * Takes over what a run of the matching proposes, as one step. What an officer has decided
     * stays as it is.
     *
     * @return the step, or null where nothing has changed
     */
    public @Nullable Step propose(List<Match> matches, String subject) {
        return ledger.write(
                StepKind.MATCH,
                subject,
                recorder -> {
                    Map<Long, List<LinkRecord>> kept = linksByOutcome(recorder.dsl());
                    Set<Long> settled = settled(recorder.dsl(), kept);
                    for (Match match : matches) {
                        if (!settled.contains(match.outcomeId())) {
                            propose(
                                    recorder,
                                    match,
                                    kept.getOrDefault(match.outcomeId(), List.of()));
                        }
                    }
                });
    }

    private static Map<Long, List<LinkRecord>> linksByOutcome(DSLContext dsl) {
        return dsl.selectFrom(LINK).fetch().stream()
                .collect(Collectors.groupingBy(LinkRecord::getOutcomeId));
    }

    private static Set<Long> settled(DSLContext dsl, Map<Long, List<LinkRecord>> kept) {
        Set<Long> settled = new HashSet<>(dsl.selectFrom(NONE_FITS).fetch(NONE_FITS.OUTCOME_ID));
        kept.forEach(
                (outcome, links) -> {
                    if (links.stream()
                            .anyMatch(
                                    link ->
                                            LinkDecisions.is(link, LinkState.CONFIRMED)
                                                    && link.getDecidedBy() != null)) {
                        settled.add(outcome);
                    }
                });
        return settled;
    }

    private static void propose(Recorder recorder, Match match, List<LinkRecord> kept) {
        Map<Long, LinkRecord> byTask =
                kept.stream().collect(Collectors.toMap(LinkRecord::getTaskId, link -> link));
        Set<Long> proposed = new HashSet<>();
        for (int i = 0; i < match.proposals().size(); i++) {
            Proposal proposal = match.proposals().get(i);
            proposed.add(proposal.taskId());
            boolean confirmed = i == 0 && match.state() == MatchState.CONFIRMED;
            LinkRecord link = byTask.getOrDefault(proposal.taskId(), new LinkRecord());
            if (link.getDecidedBy() == null && !LinkDecisions.isSuspect(recorder, link.getId())) {
                write(recorder, match, proposal, confirmed, link);
            }
        }
        kept.stream()
                .filter(link -> link.getDecidedBy() == null)
                .filter(link -> !proposed.contains(link.getTaskId()))
                .filter(link -> !LinkDecisions.isSuspect(recorder, link.getId()))
                .forEach(recorder::delete);
    }

    private static void write(
            Recorder recorder, Match match, Proposal proposal, boolean confirmed, LinkRecord link) {
        link.setOutcomeId(match.outcomeId());
        link.setTaskId(proposal.taskId());
        link.setState(Words.of(confirmed ? LinkState.CONFIRMED : LinkState.PROPOSED));
        link.setScore(proposal.score());
        link.setEvidence(EvidenceJson.write(proposal.evidence()));
        if (link.getId() == null) {
            recorder.insert(link);
        } else {
            recorder.update(link);
        }
    }

    /** What an officer says of them. */
    public LinkDecisions decisions() {
        return new LinkDecisions(ledger);
    }

    /** Deletes links with what hangs on them. */
    static void delete(Recorder recorder, LinkRecord link) {
        LinkDecisions.trust(recorder, link.getId());
        recorder.delete(link);
    }

    private Link link(LinkRecord row, boolean suspect) {
        return new Link(
                row.getId(),
                row.getOutcomeId(),
                row.getTaskId(),
                Words.enumOf(LinkState.class, row.getState()),
                row.getScore(),
                EvidenceJson.read(row.getEvidence()),
                row.getDecidedBy(),
                row.getDecidedAt() == null ? null : ledger.local(row.getDecidedAt()),
                row.getComment(),
                suspect);
    }

    private static Condition ofYear(@Nullable Integer year) {
        return year == null ? DSL.noCondition() : EDITION.YEAR.eq(year);
    }
}
