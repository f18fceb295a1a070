package luoshi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import luoshi.matching.lineage.LineageFinder;
import luoshi.matching.lineage.Nearness;
import luoshi.matching.lineage.Origin;
import luoshi.matching.lineage.Signal;
import luoshi.matching.lineage.TaskField;
import luoshi.matching.meaning.Meaning;
import luoshi.model.Continuation;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.OriginKind;
import luoshi.model.ProblemException;
import luoshi.model.Succession;

/** Lineages against the checked ones: each signal alone, Lucene, and all together. */
final class LineageMeasure {
    private static final int DEEP = 10;

    /** From here on a proposal counts as said, for precision and recall. */
    private static final double SAID = 0.5;

    /** Stated confidences are counted in five steps. */
    private static final int STEPS = 5;

    private final GoldPapers papers;
    private final List<KeptTask> tasks;
    private final TaskField field;
    private final TaskField wordingOnly;
    private final LuceneBaseline lucene;

    LineageMeasure(GoldPapers papers, Meaning meaning) throws ProblemException {
        this.papers = papers;
        tasks = papers.tasks(2023);
        field = new TaskField(tasks, meaning);
        wordingOnly = new TaskField(tasks, Meaning.NONE);
        lucene = new LuceneBaseline(tasks.stream().map(task -> task.task().text()).toList());
    }

    List<Figure> figures() throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        measure("outcome", outcomes(), figures);
        measure("plan", plan(), figures);
        return figures;
    }

    private Map<Origin, Map<Long, Integer>> outcomes() throws ProblemException {
        Map<Integer, KeptOutcome> rows = papers.rows();
        Map<Origin, Map<Long, Integer>> cases = new LinkedHashMap<>();
        for (JsonNode entry : papers.read("lineage-2021-2023.json")) {
            KeptOutcome row = rows.get(entry.get("row").asInt());
            if (row != null) {
                cases.put(Origin.of(row), GoldPapers.grades(entry));
            }
        }
        return cases;
    }

    private Map<Origin, Map<Long, Integer>> plan() throws ProblemException {
        Map<Origin, Map<Long, Integer>> cases = new LinkedHashMap<>();
        JsonNode plan = papers.read("lineage-plan-2023.json");
        for (JsonNode measure : plan.get("planTasks")) {
            cases.put(
                    goal(OriginKind.MEASURE, cases.size(), measure.get("title")),
                    GoldPapers.grades(measure));
        }
        for (JsonNode indicator : plan.get("indicators")) {
            cases.put(
                    goal(OriginKind.INDICATOR, cases.size(), indicator.get("name")),
                    GoldPapers.grades(indicator));
        }
        return cases;
    }

    private static Origin goal(OriginKind kind, int id, JsonNode text) {
        return new Origin(kind, id, text.asText(), "", List.of());
    }

    private void measure(String what, Map<Origin, Map<Long, Integer>> cases, List<Figure> figures) {
        Ranking baseline = new Ranking();
        cases.forEach((origin, grades) -> baseline.add(byLucene(origin.text()), grades));
        for (Signal signal : Signal.values()) {
            if (cases.keySet().stream().noneMatch(o -> field.nearness(o).has(signal))) {
                continue;
            }
            Ranking alone = new Ranking();
            cases.forEach((origin, grades) -> alone.add(bySignal(origin, signal), grades));
            add(what + "." + signal.name().toLowerCase(Locale.ROOT), alone, baseline, figures);
        }
        add(what + ".wording-all", found(cases, wordingOnly), baseline, figures);
        add(what + ".all", found(cases, field), baseline, figures);
        reliability(what, cases, figures);
    }

    private static void add(String what, Ranking one, Ranking baseline, List<Figure> figures) {
        figures.add(Figure.beside(what + ".ndcg", one.ndcg(), "", "lucene", baseline.ndcg()));
        figures.add(Figure.beside(what + ".hit", one.hit(), "", "lucene", baseline.hit()));
        figures.add(
                Figure.beside(
                        what + ".precision", one.precision(), "", "lucene", baseline.precision()));
        figures.add(Figure.beside(what + ".recall", one.recall(), "", "lucene", baseline.recall()));
    }

    private List<Long> byLucene(String text) {
        return lucene.best(text, DEEP).stream().map(place -> tasks.get(place).id()).toList();
    }

    private List<Long> bySignal(Origin origin, Signal signal) {
        Nearness nearness = field.nearness(origin);
        return IntStream.range(0, nearness.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -nearness.of(signal, p)))
                .limit(DEEP)
                .map(place -> tasks.get(place).id())
                .toList();
    }

    private static Ranking found(Map<Origin, Map<Long, Integer>> cases, TaskField field) {
        Ranking ranking = new Ranking();
        for (Succession one : new LineageFinder(field).find(List.copyOf(cases.keySet()), DEEP)) {
            Map<Long, Integer> grades = gradesOf(one, cases);
            ranking.add(one.to().stream().map(Continuation::taskId).toList(), grades);
        }
        return ranking;
    }

    private static Map<Long, Integer> gradesOf(
            Succession one, Map<Origin, Map<Long, Integer>> cases) {
        return cases.entrySet().stream()
                .filter(each -> each.getKey().kind() == one.kind())
                .filter(each -> each.getKey().id() == one.origin())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());
    }

    /** Precision and recall of what is said, and how often each stated confidence is right. */
    private void reliability(
            String what, Map<Origin, Map<Long, Integer>> cases, List<Figure> figures) {
        double[] stated = new double[STEPS];
        int[] right = new int[STEPS];
        int[] all = new int[STEPS];
        int said = 0;
        int saidRight = 0;
        int known = 0;
        for (Succession one : new LineageFinder(field).find(List.copyOf(cases.keySet()), DEEP)) {
            Map<Long, Integer> grades = gradesOf(one, cases);
            known += grades.size();
            for (Continuation each : one.to()) {
                int step = Math.min(STEPS - 1, (int) (each.score() * STEPS));
                boolean fits = grades.containsKey(each.taskId());
                stated[step] += each.score();
                all[step]++;
                right[step] += fits ? 1 : 0;
                said += each.score() >= SAID ? 1 : 0;
                saidRight += fits && each.score() >= SAID ? 1 : 0;
            }
        }
        figures.add(Figure.alone(what + ".precision", (double) saidRight / Math.max(1, said), ""));
        figures.add(Figure.alone(what + ".recall", (double) saidRight / Math.max(1, known), ""));
        for (int step = 0; step < STEPS; step++) {
            double count = Math.max(1, all[step]);
            figures.add(
                    Figure.beside(
                            "right." + step,
                            right[step] / count,
                            "",
                            "stated",
                            stated[step] / count));
        }
    }
}
