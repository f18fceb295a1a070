package luoshi.ui.tasks;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import luoshi.model.Heading;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OriginKind;
import luoshi.model.Outcome;
import luoshi.model.OutcomeMatch;
import luoshi.model.Passage;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.ui.promises.PromiseWords;
import luoshi.ui.source.SourceText;
import luoshi.ui.source.Sources;
import luoshi.ui.support.Messages;
import luoshi.ui.support.SideBySide;
import luoshi.ui.support.ToldLineage;
import luoshi.workbench.LineageNode;
import luoshi.workbench.PromisedNumbers;
import luoshi.workbench.Target;
import luoshi.workbench.TaskEntry;
import luoshi.workbench.TaskSearch;
import luoshi.workbench.YearLineage;
import org.jspecify.annotations.Nullable;

/** The chosen task in full, with its passage in the source. */
final class TaskDetailViewModel {
    private static final int ACCOUNT_BEGINNING = 110;
    private static final String AND = "、";

    private final Sources sources;
    private final TasksViewModel tasks;
    private final Messages messages;
    private final PromiseWords promiseWords;
    private final ToldLineage lineage;
    private final ReadOnlyObjectWrapper<@Nullable TaskDetail> detail =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SourceText> source =
            new ReadOnlyObjectWrapper<>();

    /** What the source that is shown is of, and the place in it. */
    private String shownSource = "";

    private Passage shownPlace = new Passage(0, 0);

    TaskDetailViewModel(
            Sources sources, TasksViewModel tasks, PromiseWords promiseWords, ToldLineage lineage) {
        this.sources = sources;
        this.tasks = tasks;
        this.messages = tasks.messages();
        this.promiseWords = promiseWords;
        this.lineage = lineage;
        tasks.chosen().subscribe(chosen -> show());
        tasks.revision().addListener((observed, before, now) -> show());
    }

    private void show() {
        TaskEntry chosen = tasks.chosen().get();
        if (chosen == null) {
            detail.set(null);
            source.set(null);
            return;
        }
        detail.set(detail(chosen));
        readSource(chosen.kept().edition().source());
    }

    private void readSource(String sha256) {
        Passage place = passage();
        if (source.get() != null && sha256.equals(shownSource) && place.equals(shownPlace)) {
            return;
        }
        shownSource = sha256;
        shownPlace = place;
        source.set(null);
        sources.read(
                sha256,
                text -> {
                    TaskEntry chosen = tasks.chosen().get();
                    if (chosen != null && chosen.kept().edition().source().equals(sha256)) {
                        source.set(text);
                    }
                });
    }

    private TaskDetail detail(TaskEntry entry) {
        Task task = entry.kept().task();
        String own = tasks.units().own();
        boolean concerned = !own.isEmpty() && entry.concerns(own);
        return new TaskDetail(
                entry.kept().id(),
                task.number(),
                entry.state(),
                concerned ? messages.text(entry.isLedBy(own) ? "role.leads" : "role.joins") : "",
                section(task),
                task.text(),
                hits(task.text()),
                task.truncated(),
                tasks.promises().of(entry.kept().id()).map(this::promised).toList(),
                task.units().stream()
                        .map(
                                part ->
                                        new TaskDetail.UnitTag(
                                                part.unit(),
                                                part.role() == Role.LEAD,
                                                part.unit().equals(own),
                                                tasks.units().isHit(part.unit())))
                        .toList(),
                task.leaders().isEmpty()
                        ? ""
                        : messages.text("leaders", String.join(AND, task.leaders())),
                task.deadline() == null ? "" : messages.text("deadline", task.deadline()),
                entry.outcomes().stream().map(match -> card(task, match)).toList(),
                document(entry.kept().edition().heading()));
    }

    private static String section(Task task) {
        return task.subsection().isEmpty()
                ? task.section()
                : task.section() + " › " + task.subsection();
    }

    private String document(Heading heading) {
        return heading.number() == null
                ? messages.text("source.document", heading.title())
                : messages.text("source.numbered", heading.title(), heading.number());
    }

    private TaskDetail.PromisedLine promised(Target target) {
        return new TaskDetail.PromisedLine(
                PromiseWords.what(target.judgement().commitment()),
                promiseWords.goal(target),
                target.verdict());
    }

    private TaskDetail.OutcomeCard card(Task task, OutcomeMatch match) {
        Outcome outcome = match.outcome().outcome();
        SideBySide both = SideBySide.of(outcome.task(), task.text());
        boolean differs = both.alike() && !both.differing().isEmpty();
        String account = outcome.account().replace('\n', ' ');
        String beginning =
                account.length() > ACCOUNT_BEGINNING
                        ? account.substring(0, ACCOUNT_BEGINNING) + "…"
                        : account;
        return new TaskDetail.OutcomeCard(
                match.outcome().id(),
                outcome.number() == null
                        ? messages.text("outcome.unnumbered")
                        : messages.text("outcome.number", outcome.number()),
                outcome.source(),
                match.state() == MatchState.CONFIRMED,
                differs ? outcome.task() : "",
                differs ? both.leftMarks() : List.of(),
                beginning,
                hits(beginning));
    }

    private List<Passage> hits(String printed) {
        return TaskSearch.hits(printed, tasks.words().get());
    }

    /** Where a task's text promises numbers. */
    List<Passage> promised(String text) {
        return PromisedNumbers.in(text);
    }

    /** The numbers of an outcome that answer the task's, as far as they are known and shown. */
    List<Passage> reported(TaskDetail.OutcomeCard outcome) {
        TaskEntry chosen = tasks.chosen().get();
        return chosen == null
                ? List.of()
                : tasks.promises().reportedNumbers(chosen.kept().id(), outcome.id()).stream()
                        .filter(number -> number.end() <= ACCOUNT_BEGINNING)
                        .toList();
    }

    /** Has the lineage of the chosen task's year told. */
    void askForLineage() {
        Integer year = year();
        if (year != null) {
            lineage.ask(year, messages.text("lineage.telling", String.valueOf(year)));
        }
    }

    /** The same for the desk's year, while nothing else is to be done. */
    void tellAhead() {
        String year = String.valueOf(year());
        lineage.tellAhead(messages.text("lineage.telling", year));
    }

    private @Nullable Integer year() {
        TaskEntry chosen = tasks.chosen().get();
        return chosen == null ? null : chosen.kept().edition().heading().year();
    }

    /** Whether the lineage of the chosen task's year is told. */
    boolean isLineageTold() {
        YearLineage told = lineage.property().get();
        Integer year = year();
        return told != null && year != null && told.year() == year;
    }

    /** What the chosen task is joined with; none until that is told. */
    List<TaskDetail.RelativeLine> relatives() {
        YearLineage told = lineage.property().get();
        TaskEntry chosen = tasks.chosen().get();
        return told == null || chosen == null || !isLineageTold()
                ? List.of()
                : told.of(chosen.kept().id()).stream().map(this::relative).toList();
    }

    private TaskDetail.RelativeLine relative(YearLineage.Relative one) {
        LineageNode node = one.node();
        String year = String.valueOf(one.year());
        String place =
                switch (node.column()) {
                    case PLAN -> messages.text("lineage.plan");
                    case TASK, NEXT ->
                            node.number() == null
                                    ? messages.text("lineage.task.unnumbered", year)
                                    : messages.text("lineage.task", year, node.number());
                    case OUTCOME -> messages.text("lineage.outcome", year);
                };
        return new TaskDetail.RelativeLine(
                node.kind() == OriginKind.TASK ? (Long) node.id() : null,
                one.year(),
                place,
                node.text().replace('\n', ' '),
                messages.text(
                        one.link().state() == LinkState.CONFIRMED
                                ? "lineage.CONFIRMED"
                                : "lineage.PROPOSED"));
    }

    /** Changes when a lineage is told. */
    ReadOnlyObjectProperty<@Nullable YearLineage> lineage() {
        return lineage.property();
    }

    /** The chosen task; null where there is none. */
    ReadOnlyObjectProperty<@Nullable TaskDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    /** The text that it stands in; null until it is read. */
    ReadOnlyObjectProperty<@Nullable SourceText> source() {
        return source.getReadOnlyProperty();
    }

    /** Where the chosen task stands in its source. */
    Passage passage() {
        TaskEntry chosen = tasks.chosen().get();
        return chosen == null ? new Passage(0, 0) : chosen.kept().task().passage();
    }

    Messages messages() {
        return messages;
    }
}
