package luoshi.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.document.DocumentReader;
import luoshi.model.Document;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.Outcome;
import luoshi.model.OutcomeMatch;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Task;
import luoshi.model.TaskState;
import luoshi.report.ReportContent;

/** A ledger of very many tasks, each with a deadline, a goal and progress, of an invented city. */
final class ManyRows {
    private static final int YEAR = 2025;
    private static final int DIFFERENT = 1_000;
    private static final Passage NOWHERE = new Passage(0, 0);

    private final Edition list;
    private final Edition report;
    private final List<Task> tasks;

    ManyRows() throws ProblemException {
        byte[] text = InventedList.of(DIFFERENT).getBytes(StandardCharsets.UTF_8);
        Document.TaskList read =
                (Document.TaskList)
                        new DocumentReader().read("list.txt", text).documents().getFirst();
        this.tasks = read.tasks();
        this.list = new Edition(1, "", read.heading(), null);
        Heading heading = new Heading(read.heading().title(), null, null, YEAR);
        this.report = new Edition(2, "", heading, YEAR + "-Q3");
    }

    /** So many tasks, all with a report of the third quarter. */
    ReportContent content(int rows) {
        List<KeptTask> kept = new ArrayList<>();
        List<OutcomeMatch> matches = new ArrayList<>();
        Map<Long, TaskState> states = new HashMap<>();
        for (int i = 0; i < rows; i++) {
            KeptTask task = task(i);
            kept.add(task);
            states.put(task.id(), TaskState.CONFIRMED);
            matches.add(match(task));
        }
        return new ReportContent(
                YEAR, null, null, LocalDate.of(YEAR, 9, 30), kept, states, matches);
    }

    private KeptTask task(int i) {
        Task one = tasks.get(i % tasks.size());
        Task other = tasks.get(i / tasks.size() % tasks.size());
        Task both =
                new Task(
                        i + 1,
                        one.section(),
                        "",
                        one.text() + other.text(),
                        one.units(),
                        List.of(),
                        YEAR + "年12月31日",
                        false,
                        NOWHERE);
        return new KeptTask(i + 1, list, both);
    }

    private OutcomeMatch match(KeptTask task) {
        int place = (int) task.id();
        Outcome outcome =
                new Outcome(
                        place,
                        "",
                        tasks.get((place + 2) % tasks.size()).text(),
                        "",
                        List.of(),
                        false,
                        List.of(),
                        tasks.get((place + 1) % tasks.size()).text(),
                        List.of(),
                        NOWHERE);
        Link link =
                new Link(
                        place,
                        place,
                        place,
                        LinkState.CONFIRMED,
                        1,
                        List.of(),
                        null,
                        null,
                        null,
                        false);
        return new OutcomeMatch(
                new KeptOutcome(place, report, outcome), MatchState.CONFIRMED, List.of(link), null);
    }
}
