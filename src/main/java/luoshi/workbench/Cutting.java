package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Comparison;
import luoshi.model.DocumentKind;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.Measure;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Task;
import org.jspecify.annotations.Nullable;

/** Joins, splits and makes items of a manuscript. */
final class Cutting {
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^[（(]?第?(\\d{1,4})(?:项|[.．](?!\\d)|[、)）]|\\s)+\\s*");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
    private static final Pattern MEASURE = Pattern.compile("^\\s*([%‰]|[\\p{IsHan}]{1,4})");

    private final String manuscript;

    Cutting(String manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * Two items that follow each other as one.
     *
     * @throws ProblemException where they are not of one kind that can be joined
     */
    static Item join(Item first, Item second) throws ProblemException {
        Passage passage =
                new Passage(
                        Math.min(first.passage().start(), second.passage().start()),
                        Math.max(first.passage().end(), second.passage().end()));
        if (first instanceof Item.OfTask(Task one) && second instanceof Item.OfTask(Task two)) {
            return join(one, two, passage);
        }
        if (first instanceof Item.OfRow(Outcome one) && second instanceof Item.OfRow(Outcome two)) {
            return join(one, two, passage);
        }
        if (first instanceof Item.OfMeasure(Measure one)
                && second instanceof Item.OfMeasure(Measure two)) {
            return new Item.OfMeasure(
                    new Measure(
                            one.number(),
                            one.section(),
                            one.text() + two.text(),
                            UnitParts.joined(one.units(), two.units()),
                            passage));
        }
        throw new ProblemException("workbench.cannot-join");
    }

    private static Item join(Task one, Task two, Passage passage) {
        TaskForm form = new TaskForm(one);
        form.text = one.text() + two.text();
        form.units = UnitParts.joined(one.units(), two.units());
        List<String> leaders = new ArrayList<>(one.leaders());
        two.leaders().stream().filter(name -> !leaders.contains(name)).forEach(leaders::add);
        form.leaders = leaders;
        form.deadline = one.deadline() == null ? two.deadline() : one.deadline();
        form.truncated = two.truncated();
        form.passage = passage;
        return new Item.OfTask(form.task());
    }

    private static Item join(Outcome one, Outcome two, Passage passage) {
        OutcomeForm form = new OutcomeForm(one);
        form.task = one.task() + two.task();
        form.target = joined(one.target(), two.target());
        form.source = joined(one.source(), two.source(), "、");
        form.references = List.copyOf(both(one.references(), two.references()));
        form.dailyDuty = one.dailyDuty() || two.dailyDuty();
        form.units = UnitParts.joined(one.units(), two.units());
        form.account = joined(one.account(), two.account(), "\n");
        form.repairs = List.copyOf(both(one.repairs(), two.repairs()));
        form.passage = passage;
        return new Item.OfRow(form.outcome());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        second.stream().filter(one -> !both.contains(one)).forEach(both::add);
        return both;
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String two) {
        if (one == null) {
            return two;
        }
        return two == null ? one : one + two;
    }

    private static String joined(String one, String two, String between) {
        return one.isEmpty() || two.isEmpty() ? one + two : one + between + two;
    }

    /**
     * One item as two, cut inside one of its texts. A number that begins the second becomes its
     * number. The second keeps the units of a task or measure too; of a row, a cut in the task
     * leaves the account to the second.
     *
     * @param field TEXT, or ACCOUNT of a row
     * @param offset within the field
     * @throws ProblemException where one side would be empty
     */
    List<Item> split(Item item, Field field, int offset) throws ProblemException {
        String text = item.get(field);
        if (offset <= 0 || offset >= text.length()) {
            throw new ProblemException("workbench.split-place");
        }
        String first = text.substring(0, offset).strip();
        Numbered second = Numbered.of(text.substring(offset));
        if (first.isEmpty() || second.text().isEmpty()) {
            throw new ProblemException("workbench.split-place");
        }
        Optional<Integer> cut = TextPlaces.inManuscript(manuscript, item.passage(), text, offset);
        Passage whole = item.passage();
        Passage left = cut.map(at -> new Passage(whole.start(), at)).orElse(whole);
        Passage right = cut.map(at -> new Passage(at, whole.end())).orElse(whole);
        return switch (item) {
            case Item.OfTask(Task task) -> split(task, first, second, left, right);
            case Item.OfRow(Outcome row) when field == Field.ACCOUNT ->
                    splitAccount(row, first, second, left, right);
            case Item.OfRow(Outcome row) -> splitTask(row, first, second, left, right);
            case Item.OfMeasure(Measure m) ->
                    List.of(
                            new Item.OfMeasure(
                                    new Measure(m.number(), m.section(), first, m.units(), left)),
                            new Item.OfMeasure(
                                    new Measure(
                                            second.number(),
                                            m.section(),
                                            second.text(),
                                            m.units(),
                                            right)));
            case Item.OfIndicator indicator -> throw new ProblemException("workbench.split-place");
        };
    }

    private static List<Item> split(
            Task task, String first, Numbered second, Passage left, Passage right) {
        TaskForm one = new TaskForm(task);
        one.text = first;
        one.truncated = false;
        one.passage = left;
        TaskForm two = new TaskForm(task);
        two.number = second.number();
        two.text = second.text();
        two.passage = right;
        return List.of(new Item.OfTask(one.task()), new Item.OfTask(two.task()));
    }

    private static List<Item> splitTask(
            Outcome row, String first, Numbered second, Passage left, Passage right) {
        OutcomeForm one = new OutcomeForm(row);
        one.task = first;
        one.account = "";
        one.passage = left;
        OutcomeForm two = new OutcomeForm(row);
        two.number = second.number();
        two.task = second.text();
        two.passage = right;
        return rows(row, one, two);
    }

    /** What follows in the account is a row of its own: its first sentence is its task. */
    private static List<Item> splitAccount(
            Outcome row, String first, Numbered second, Passage left, Passage right) {
        OutcomeForm one = new OutcomeForm(row);
        one.account = first;
        one.passage = left;
        OutcomeForm two = new OutcomeForm(row);
        String text = second.text();
        int stop = text.indexOf('。');
        int end = stop < 0 ? text.length() : stop + 1;
        two.number = second.number();
        two.task = BREAK.matcher(text.substring(0, end)).replaceAll("");
        two.account = text.substring(end).strip();
        two.target = null;
        two.source = "";
        two.references = List.of();
        two.dailyDuty = false;
        two.passage = right;
        return rows(row, one, two);
    }

    /** Each repair goes to the side that its place is on. */
    private static List<Item> rows(Outcome row, OutcomeForm one, OutcomeForm two) {
        boolean cut = one.passage.end() == two.passage.start();
        if (cut) {
            int at = two.passage.start();
            one.repairs = row.repairs().stream().filter(r -> r.passage().start() < at).toList();
            two.repairs = row.repairs().stream().filter(r -> r.passage().start() >= at).toList();
        } else {
            two.repairs = List.of();
        }
        return List.of(new Item.OfRow(one.outcome()), new Item.OfRow(two.outcome()));
    }

    /**
     * A new item of a selection.
     *
     * @param before what stands before it in the document, null where nothing does: its headings go
     *     on
     * @throws ProblemException where the selection says nothing, or no value for an indicator
     */
    Item make(DocumentKind kind, DraftPlace.Part part, Passage selection, @Nullable Item before)
            throws ProblemException {
        Numbered read = Numbered.of(BREAK.matcher(selection.of(manuscript).strip()).replaceAll(""));
        String text = FieldText.needed(read.text());
        if (part == DraftPlace.Part.INDICATORS) {
            return indicator(text, selection);
        }
        String section = before == null ? "" : heading(before, Field.SECTION);
        String subsection = before == null ? "" : heading(before, Field.SUBSECTION);
        Task task =
                new Task(
                        read.number(),
                        section,
                        subsection,
                        text,
                        List.of(),
                        List.of(),
                        null,
                        false,
                        selection);
        return switch (kind) {
            case TASK_LIST -> new Item.OfTask(task);
            case OUTCOME_REPORT ->
                    Parts.of(
                                    Parts.as(
                                            new luoshi.model.Document.TaskList(
                                                    new luoshi.model.Heading("", null, null, null),
                                                    List.of(task)),
                                            kind),
                                    part)
                            .getFirst();
            case PLAN ->
                    new Item.OfMeasure(
                            new Measure(task.number(), section, text, List.of(), selection));
        };
    }

    private static String heading(Item item, Field field) {
        return item.fields().contains(field) ? item.get(field) : "";
    }

    private static Item indicator(String text, Passage selection) throws ProblemException {
        Matcher figure = FIGURE.matcher(text);
        if (!figure.find()) {
            throw new ProblemException("workbench.selection-value", text);
        }
        Matcher measure = MEASURE.matcher(text.substring(figure.end()));
        String name = text.substring(0, figure.start()).strip();
        return new Item.OfIndicator(
                new IndicatorValue(
                        name.isEmpty() ? text : name,
                        FieldText.value(figure.group()),
                        measure.find() ? measure.group(1) : "",
                        Comparison.EXACTLY,
                        null,
                        IndicatorRole.TARGET,
                        text,
                        selection));
    }

    /** A text and the number that it begins with, null where none does. */
    private record Numbered(@Nullable Integer number, String text) {
        static Numbered of(String text) {
            String plain = text.strip();
            Matcher number = LEADING_NUMBER.matcher(plain);
            return number.find()
                    ? new Numbered(Integer.valueOf(number.group(1)), plain.substring(number.end()))
                    : new Numbered(null, plain);
        }
    }
}
