package luoshi.ui.promises;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.Achievement;
import luoshi.model.Commitment;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Overrule;
import luoshi.model.Passage;
import luoshi.model.PromiseKind;
import luoshi.model.Responsibility;
import luoshi.model.Verdict;
import luoshi.ui.promises.PromiseDetail.Check;
import luoshi.ui.promises.PromiseDetail.Figure;
import luoshi.ui.promises.PromiseDetail.Shown;
import luoshi.ui.support.Messages;
import luoshi.workbench.Target;
import luoshi.workbench.Wording;
import org.jspecify.annotations.Nullable;

/** Puts a promise into words in full. */
final class PromiseDetails {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Figure NONE = new Figure(PromiseWords.NOTHING, "");
    private static final String POINT = " · ";

    private final Messages messages;
    private final PromiseWords words;
    private final Wording wording;

    PromiseDetails(Messages messages, PromiseWords words) {
        this.messages = messages;
        this.words = words;
        this.wording = new Wording(messages.locale());
    }

    PromiseDetail of(PromiseLine line, int year) {
        Target target = line.target();
        Commitment promised = target.judgement().commitment();
        String text = PromiseWords.text(target);
        KeptOutcome row = reportedBy(target);
        return new PromiseDetail(
                target,
                line.what(),
                from(target, year),
                target.verdict(),
                goal(line, promised),
                done(line, target.judgement().achievement()),
                gap(line, promised),
                shown(text, promised.passage(), promised.mark()),
                row == null ? null : reported(target, row),
                row,
                checks(target),
                overruled(target));
    }

    private static @Nullable KeptOutcome reportedBy(Target target) {
        if (target.source() != null) {
            return target.source();
        }
        return target.rows().isEmpty() ? null : target.rows().getFirst();
    }

    private String from(Target target, int year) {
        List<String> parts = new ArrayList<>();
        KeptTask task = target.task();
        List<Responsibility> units = List.of();
        if (task == null) {
            parts.add(messages.text("from.no-task", year));
        } else {
            units = task.task().units();
            parts.add(
                    task.task().number() == null
                            ? messages.text("from.year", year)
                            : messages.text("from.task", year, task.task().number()));
        }
        target.rows().forEach(row -> parts.add(words.row(row)));
        units.stream().findFirst().map(Responsibility::unit).ifPresent(parts::add);
        return String.join(POINT, parts);
    }

    private Figure goal(PromiseLine line, Commitment promised) {
        return promised.kind() == PromiseKind.DELIVERABLE
                ? new Figure(line.goal(), "")
                : new Figure(words.goalValue(promised), promised.unit());
    }

    private static Figure done(PromiseLine line, @Nullable Achievement reported) {
        return reported == null || reported.value() == null
                ? new Figure(line.done(), "")
                : new Figure(PromiseWords.plain(reported.value()), reported.unit());
    }

    private Figure gap(PromiseLine line, Commitment promised) {
        if (line.gap().isEmpty()) {
            return NONE;
        }
        boolean isShare = promised.unit().startsWith("%");
        return new Figure(line.gap(), isShare ? messages.text("points") : promised.unit());
    }

    private static Shown shown(String text, Passage clause, Passage number) {
        Excerpt excerpt = Excerpt.of(text, clause);
        return new Shown(excerpt.text(), excerpt.shown(clause), excerpt.shown(number));
    }

    private static Shown reported(Target target, KeptOutcome row) {
        Achievement reported = target.judgement().achievement();
        String account = row.outcome().account();
        return reported == null
                ? new Shown(Excerpt.of(account, new Passage(0, 0)).text(), null, null)
                : shown(account, reported.passage(), reported.mark());
    }

    private List<Check> checks(Target target) {
        List<Check> checks = new ArrayList<>();
        if (target.verdict() == null) {
            checks.add(new Check("check.none", messages.text("check.no-report"), true));
            return checks;
        }
        Verdict programs = target.judgement().verdict();
        boolean isGood = programs == Verdict.MET || programs == Verdict.EXCEEDED;
        checks.add(new Check("check.program", wording.of(programs(target)), !isGood));
        if (target.rows().isEmpty()) {
            checks.add(new Check("check.link", messages.text("check.no-row"), true));
        } else if (target.provisional()) {
            checks.add(new Check("check.link", messages.text("check.provisional"), true));
        } else if (target.task() != null) {
            checks.add(new Check("check.link", messages.text("check.settled"), false));
        }
        if (target.source() != null && target.isFromNeighbour()) {
            String row = words.row(target.source());
            checks.add(new Check("check.source", messages.text("check.neighbour", row), true));
        }
        return checks;
    }

    /** The same without the officer's word. */
    private static Target programs(Target target) {
        return new Target(
                target.task(),
                target.rows(),
                target.judgement(),
                target.source(),
                target.judgement().verdict(),
                target.provisional(),
                null);
    }

    private String overruled(Target target) {
        Overrule overrule = target.overrule();
        if (overrule == null) {
            return "";
        }
        return messages.text(
                "overruled",
                words.verdict(target.judgement().verdict()),
                words.verdict(overrule.verdict()),
                overrule.reason(),
                overrule.decidedBy(),
                MINUTE.format(overrule.decidedAt().atZoneSameInstant(ZoneId.systemDefault())));
    }
}
