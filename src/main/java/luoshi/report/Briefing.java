package luoshi.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.model.Achievement;
import luoshi.model.KeptTask;
import luoshi.model.Responsibility;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The year for the meeting in words: the counts, what is done, what is not. Every sentence names
 * its tasks, and only what is accepted is told: settled matches, and verdicts that rest on them.
 */
final class Briefing {
    /** So much of a task tells which one it is. */
    private static final int BEGINNING = 36;

    private final ReportContent content;
    private final boolean severalLists;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<Verdict, List<Promised>> accepted = new EnumMap<>(Verdict.class);

    private Briefing(ReportContent content) {
        this.content = content;
        this.severalLists =
                content.tasks().stream().map(task -> task.edition().id()).distinct().count() > 1;
        for (Verdict verdict : Verdict.values()) {
            accepted.put(verdict, new ArrayList<>());
        }
        for (Promised one : content.further().promises()) {
            if (isAccepted(one)) {
                of(Objects.requireNonNull(one.verdict())).add(one);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param rank 0 for text, 1 and 2 for headings
     */
    record Paragraph(int rank, String text) {}

    /** What it says, below its title. */
    static List<Paragraph> of(ReportContent content) {
        Briefing briefing = new Briefing(content);
        briefing.counts();
        briefing.verdicts("briefing.done", List.of(Verdict.EXCEEDED, Verdict.MET));
        briefing.verdicts("briefing.missed", List.of(Verdict.MISSED));
        briefing.verdicts("briefing.open", List.of(Verdict.UNDECIDABLE, Verdict.NOT_REPORTED));
        briefing.unanswered();
        return briefing.paragraphs;
    }

    private boolean isAccepted(Promised one) {
        return one.task() != null
                && one.verdict() != null
                && (one.overrule() != null
                        || (!one.provisional()
                                && content.stateOf(one.task()) == TaskState.CONFIRMED));
    }

    private List<Promised> of(Verdict verdict) {
        return Objects.requireNonNull(accepted.get(verdict));
    }

    private void heading(String key) {
        long before = paragraphs.stream().filter(one -> one.rank() == 1).count();
        String number = Words.of("briefing.numbers").substring((int) before, (int) before + 1);
        paragraphs.add(new Paragraph(1, Words.of("briefing.heading", number, Words.of(key))));
    }

    private void say(String key, Object... arguments) {
        paragraphs.add(new Paragraph(0, Words.of(key, arguments)));
    }

    private void counts() {
        heading("briefing.counts");
        int tasks = content.tasks().size();
        say(
                "briefing.tasks",
                Words.date(content.asOf()),
                content.year(),
                tasks,
                count(TaskState.CONFIRMED),
                count(TaskState.PENDING),
                count(TaskState.NO_OUTCOME));
        int judged = accepted.values().stream().mapToInt(List::size).sum();
        if (judged > 0) {
            say(
                    "briefing.judged",
                    judged,
                    of(Verdict.EXCEEDED).size(),
                    of(Verdict.MET).size(),
                    of(Verdict.MISSED).size(),
                    of(Verdict.UNDECIDABLE).size(),
                    of(Verdict.NOT_REPORTED).size());
        }
        sections();
    }

    private long count(TaskState state) {
        return content.tasks().stream().filter(task -> content.stateOf(task) == state).count();
    }

    private void sections() {
        Map<String, List<KeptTask>> sections =
                content.tasks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        task -> task.task().section(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (sections.size() < 2) {
            return;
        }
        sections.forEach(
                (section, tasks) -> {
                    long settled =
                            tasks.stream()
                                    .filter(t -> content.stateOf(t) == TaskState.CONFIRMED)
                                    .count();
                    String name = section.isEmpty() ? Words.of("no-section") : section;
                    say("briefing.section", name, tasks.size(), settled, places(tasks));
                });
    }

    private void verdicts(String key, List<Verdict> verdicts) {
        heading(key);
        boolean any = false;
        int second = 0;
        for (Verdict verdict : verdicts) {
            String word = Words.of("verdict." + verdict.name());
            if (verdicts.size() > 1 && !of(verdict).isEmpty()) {
                String number = Words.of("briefing.numbers").substring(second, second + 1);
                second++;
                paragraphs.add(
                        new Paragraph(
                                2, Words.of("briefing.verdict", number, word, of(verdict).size())));
            }
            for (Promised one : of(verdict)) {
                paragraphs.add(new Paragraph(0, sentence(one)));
                any = true;
            }
        }
        if (!any) {
            say("briefing.none");
        }
    }

    private String sentence(Promised one) {
        String promised = clause(one.judgement().commitment().quote());
        String place = place(Objects.requireNonNull(one.task()));
        Achievement reported = one.judgement().achievement();
        String said =
                reported == null
                        ? Words.of("briefing.promise-only", promised, place)
                        : Words.of("briefing.promise", promised, clause(reported.quote()), place);
        return one.overrule() == null
                ? said
                : said
                        + Words.of(
                                "briefing.overruled",
                                one.overrule().decidedBy(),
                                clause(one.overrule().reason()));
    }

    private void unanswered() {
        heading("briefing.unanswered");
        List<KeptTask> pending = inState(TaskState.PENDING);
        if (!pending.isEmpty()) {
            say("briefing.pending", pending.size(), places(pending));
        }
        List<KeptTask> alone = inState(TaskState.NO_OUTCOME);
        for (KeptTask task : alone) {
            say(
                    "briefing.alone",
                    clause(Beginning.of(task.task().text(), BEGINNING)),
                    lead(task),
                    place(task));
        }
        if (pending.isEmpty() && alone.isEmpty()) {
            say("briefing.none");
        }
    }

    private List<KeptTask> inState(TaskState state) {
        return content.tasks().stream().filter(task -> content.stateOf(task) == state).toList();
    }

    private static String lead(KeptTask task) {
        return task.task().units().stream()
                .map(Responsibility::unit)
                .findFirst()
                .orElseGet(() -> Words.of("no-unit"));
    }

    /** Quoted words end in the sentence's own full stop. */
    private static String clause(String quote) {
        String text = PrintableText.of(quote).replace('\n', ' ').strip();
        return text.replaceAll("[。；;，,、]+$", "");
    }

    private String place(KeptTask task) {
        @Nullable Integer number = task.task().number();
        String place =
                number == null
                        ? Words.of("briefing.unnumbered")
                        : Words.of("place.task", number.toString());
        return severalLists
                ? Words.of("briefing.of-list", task.edition().heading().title(), place)
                : place;
    }

    /** Where they stand, numbers that follow each other drawn together. */
    private String places(List<KeptTask> tasks) {
        Map<String, TreeMap<Integer, Integer>> lists = new LinkedHashMap<>();
        for (KeptTask task : tasks) {
            if (task.task().number() != null) {
                lists.computeIfAbsent(task.edition().heading().title(), title -> new TreeMap<>())
                        .put(task.task().number(), 1);
            }
        }
        return lists.entrySet().stream()
                .map(
                        list -> {
                            String numbers =
                                    Words.of(
                                            "place.task",
                                            runs(new ArrayList<>(list.getValue().keySet())));
                            return severalLists
                                    ? Words.of("briefing.of-list", list.getKey(), numbers)
                                    : numbers;
                        })
                .collect(Collectors.joining(Words.of("briefing.between")));
    }

    private static String runs(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                int first = numbers.get(from);
                int last = numbers.get(i - 1);
                runs.add(
                        first == last
                                ? String.valueOf(first)
                                : Words.of("briefing.run", first, last));
                from = i;
            }
        }
        return String.join(Words.of("briefing.between"), runs);
    }
}
