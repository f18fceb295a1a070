package luoshi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import luoshi.matching.Matcher;
import luoshi.matching.meaning.LocalMeaning;
import luoshi.matching.meaning.Meaning;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Match;
import luoshi.model.ProblemException;

/**
 * Matching and lineage against checked answers: each kind of evidence alone, all together, and
 * Lucene's BM25; restated texts; and a run of very many rows and tasks.
 */
final class MatchingBenchmark implements Benchmark {
    /** The rows of the 2021 report whose tasks the list holds, and how far their numbers differ. */
    private static final int FIRST_ROW = 3;

    private static final int LAST_ROW = 10;
    private static final int RESTATED_SEED = 2021;

    private final Matcher matcher = new Matcher();

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public List<Figure> run(Path gold) throws ProblemException {
        GoldPapers papers = new GoldPapers(gold);
        Meaning meaning = new LocalMeaning();
        List<Figure> figures = new ArrayList<>(new LineageMeasure(papers, meaning).figures());
        figures.add(Figure.alone("reference.both", references(papers, true, true), ""));
        figures.add(
                Figure.beside(
                        "reference.texts",
                        references(papers, false, true),
                        "",
                        "lucene",
                        byLucene(papers)));
        figures.add(Figure.alone("reference.numbers", references(papers, true, false), ""));
        figures.add(restated(papers));
        figures.addAll(new ScaleRun(papers.tasks(2023)).figures(meaning));
        return figures;
    }

    private double references(GoldPapers papers, boolean numbers, boolean texts)
            throws ProblemException {
        List<KeptOutcome> rows = new ArrayList<>();
        for (KeptOutcome row : papers.rows().values()) {
            if (row.id() >= FIRST_ROW && row.id() <= LAST_ROW) {
                rows.add(
                        GoldPapers.row(
                                row.id(),
                                2021,
                                texts ? row.outcome().task() : "",
                                row.outcome().account(),
                                numbers ? row.outcome().references() : List.of()));
            }
        }
        long right =
                matcher.match(rows, papers.tasks(2021)).stream()
                        .filter(match -> isFirst(match, match.outcomeId() - 1))
                        .count();
        return (double) right / rows.size();
    }

    private static double byLucene(GoldPapers papers) throws ProblemException {
        List<KeptTask> tasks = papers.tasks(2021);
        LuceneBaseline lucene =
                new LuceneBaseline(tasks.stream().map(task -> task.task().text()).toList());
        long right = 0;
        for (KeptOutcome row : papers.rows().values()) {
            if (row.id() >= FIRST_ROW && row.id() <= LAST_ROW) {
                List<Integer> best = lucene.best(row.outcome().task(), 1);
                right += !best.isEmpty() && tasks.get(best.getFirst()).id() == row.id() - 1 ? 1 : 0;
            }
        }
        return (double) right / (LAST_ROW - FIRST_ROW + 1);
    }

    private static boolean isFirst(Match match, long task) {
        return !match.proposals().isEmpty() && match.proposals().getFirst().taskId() == task;
    }

    private Figure restated(GoldPapers papers) throws ProblemException {
        List<KeptTask> tasks = papers.tasks(2023);
        Restatement restatement = new Restatement(new Random(RESTATED_SEED));
        LuceneBaseline lucene =
                new LuceneBaseline(tasks.stream().map(task -> task.task().text()).toList());
        List<KeptOutcome> rows = new ArrayList<>();
        int byLucene = 0;
        for (int place = 0; place < tasks.size(); place++) {
            String text = restatement.of(tasks.get(place).task().text());
            rows.add(GoldPapers.row(tasks.get(place).id(), 2023, text, "", List.of()));
            byLucene += lucene.best(text, 1).equals(List.of(place)) ? 1 : 0;
        }
        long right =
                matcher.match(rows, tasks).stream()
                        .filter(match -> isFirst(match, match.outcomeId()))
                        .count();
        double all = tasks.size();
        return Figure.beside("restated", right / all, "", "lucene", byLucene / all);
    }
}
