package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** A row with its cells in a flow: what its columns say of a task. */
final class TableEntry {
    private static final Pattern NUMBER =
            Pattern.compile("\\(?第?(\\d{1,4}|[一二三四五六七八九十]{1,3})(?:\\.0)?[项号条]?\\)?[.、]?");
    private static final Pattern OWN_NUMBER = Pattern.compile("(\\d{1,3})[.、](?!\\d)");
    private static final Pattern BARE = Pattern.compile("[≥≤><±]?=?-?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern PERSON = Pattern.compile("[\\u4e00-\\u9fff]{2,4}");
    private static final Pattern LABEL = Pattern.compile(Label.PATTERN);
    private static final String MARKS = "。；：！？，、;:!?,";
    private static final Pattern BARE_ITEM = Pattern.compile("第?\\d");
    private static final String LIST_OF = "(?:任务|项目)?(?:编|序|项)?号$";

    private final TableRow row;
    private final CellFlow cells;
    private final Set<Integer> categories;
    private final String text;
    private final List<Integer> task;
    private final List<CellFlow.Stretch> words;
    private final Map<Integer, CellFlow.Stretch> places = new HashMap<>();

    private TableEntry(TableRow row, Set<Integer> categories, CellFlow cells, boolean report) {
        this.row = row;
        this.categories = categories;
        this.cells = cells;
        this.text = cells.text();
        this.task = row.header.task(!report).stream().filter(c -> !categories.contains(c)).toList();
        this.words = row.inOrder(task).stream().map(cell -> cells.add(List.of(cell))).toList();
        for (int column : row.header.names().keySet()) {
            if (!task.contains(column)) {
                places.put(column, cells.add(row.cell(column)));
            }
        }
    }

    /** The entries of a group; a name that several rows share is a category. */
    static List<TableEntry> of(TableGroup group, CellFlow cells) {
        Set<Integer> categories = new HashSet<>(group.header.columns(TableColumn.CATEGORY));
        if (!group.header.columns(TableColumn.CONTENT).isEmpty()) {
            for (int name : group.header.columns(TableColumn.NAME)) {
                if (isShared(group, name)) {
                    categories.add(name);
                }
            }
        }
        List<TableEntry> entries = new ArrayList<>();
        for (TableRow row : group.rows) {
            entries.add(new TableEntry(row, categories, cells, group.isReport()));
        }
        return entries;
    }

    private static boolean isShared(TableGroup group, int column) {
        Set<Passage> seen = new HashSet<>();
        return group.rows.stream()
                .flatMap(row -> row.cell(column).stream())
                .anyMatch(cell -> !seen.add(cell));
    }

    Flow flow() {
        return cells.flow();
    }

    Passage passage() {
        return row.passage();
    }

    private List<CellFlow.Stretch> said(List<Integer> columns) {
        return columns.stream()
                .map(column -> places.getOrDefault(column, new CellFlow.Stretch(0, 0)))
                .filter(stretch -> !stretch.isEmpty())
                .toList();
    }

    private String joined(TableColumn column) {
        return joined(row.header.columns(column));
    }

    private String joined(List<Integer> columns) {
        StringBuilder joined = new StringBuilder();
        for (CellFlow.Stretch stretch : said(columns)) {
            joined.append(joined.isEmpty() ? "" : "\n").append(measured(cells.text(stretch)));
        }
        return joined.toString();
    }

    String taskText() {
        return words.isEmpty() ? "" : cells.text(whole(words));
    }

    /** The same less its number; cells that end without a mark are lines of their own. */
    String taskText(TaskDraft draft) {
        StringBuilder said = new StringBuilder();
        for (CellFlow.Stretch cell : words) {
            int from = Math.max(draft.textStart, cells.start(cell));
            String words = flow().text(from, Math.max(from, cells.end(cell)));
            boolean open = !said.isEmpty() && MARKS.indexOf(said.charAt(said.length() - 1)) < 0;
            said.append(open && !words.isEmpty() ? "\n" : "").append(measured(words));
        }
        return said.toString();
    }

    /** A number by itself with the measure that has a column of its own. */
    private String measured(String words) {
        List<Integer> column = row.header.columns(TableColumn.MEASURE);
        String measure = column.isEmpty() ? null : row.shown(column.getFirst(), text);
        boolean bare = measure != null && BARE.matcher(Flow.of(words).folded()).matches();
        return bare ? words + measure : words;
    }

    /** A name and its content stand one behind the other. */
    private static CellFlow.Stretch whole(List<CellFlow.Stretch> said) {
        return new CellFlow.Stretch(said.getFirst().first(), said.getLast().behind());
    }

    String deadline() {
        return joined(TableColumn.DEADLINE);
    }

    String goal() {
        List<Integer> goals = row.header.columns(TableColumn.GOAL);
        return joined(goals.stream().filter(column -> !task.contains(column)).toList());
    }

    /** The source column, and the numbers of the lists that have a column of their own. */
    String source() {
        StringBuilder source = new StringBuilder(joined(TableColumn.SOURCE));
        for (int column : row.header.columns(TableColumn.LIST_NUMBER)) {
            String number = row.shown(column, text);
            if (number != null) {
                String list = row.header.names().getOrDefault(column, "");
                source.append(source.isEmpty() ? "" : "、").append(cited(list, number));
            }
        }
        return source.toString();
    }

    /** An item of the list that a column is named by, unless the cell names its list itself. */
    private static String cited(String list, String number) {
        if (!BARE_ITEM.matcher(number).lookingAt()) {
            return number;
        }
        String item = Character.isDigit(number.charAt(0)) ? "第" + number + "项" : number;
        return list.replaceFirst("^对应", "").replaceFirst(LIST_OF, "") + item;
    }

    String account(Paragraphs paragraphs) {
        StringBuilder account = new StringBuilder();
        for (CellFlow.Stretch stretch : said(row.header.columns(TableColumn.ACCOUNT))) {
            account.append(account.isEmpty() ? "" : "\n")
                    .append(paragraphs.join(flow(), cells.start(stretch), cells.end(stretch)));
        }
        return account.toString();
    }

    /** The entry as the maker of tasks takes it. */
    TaskDraft draft() {
        CellFlow.Stretch whole = whole(words);
        int start = cells.start(whole);
        int end = cells.end(whole);
        Integer number = number();
        Matcher own = OWN_NUMBER.matcher(flow().folded()).region(start, end);
        int textStart = start;
        if (own.lookingAt()
                && (number == null
                        || isWritten()
                        || number.equals(Integer.valueOf(own.group(1))))) {
            number = Integer.valueOf(own.group(1));
            textStart = own.end();
        }
        TaskDraft draft = new TaskDraft(number, section(0), section(1), start, textStart);
        draft.endText(end);
        answers(draft);
        return draft;
    }

    private String shownNumber() {
        int column = row.header.number();
        String shown = column < 0 ? null : row.shown(column, text);
        return shown == null ? "" : Flow.of(shown).folded();
    }

    /** Whether the column of numbers has none in digits: 一 may count what 1. stands below. */
    private boolean isWritten() {
        return shownNumber().chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    private @Nullable Integer number() {
        Matcher matcher = NUMBER.matcher(shownNumber());
        return matcher.matches() ? Integer.valueOf(Numerals.value(matcher.group(1))) : null;
    }

    /** The section (0) or subsection (1): from the rows above, else from the categories. */
    private String section(int level) {
        List<String> levels = new ArrayList<>();
        if (!row.section.isEmpty()) {
            levels.add(row.section);
        }
        if (!row.subsection.isEmpty()) {
            levels.add(row.subsection);
        }
        for (int column : categories.stream().sorted().toList()) {
            CellFlow.Stretch stretch = places.get(column);
            if (stretch != null && !stretch.isEmpty()) {
                levels.add(cells.text(stretch));
            }
        }
        return level < levels.size() ? levels.get(level) : "";
    }

    private void answers(TaskDraft draft) {
        Map<Integer, Label> labels = new TreeMap<>();
        row.header
                .places()
                .forEach(
                        (column, indices) -> {
                            Label label = column.label();
                            if (label != null) {
                                indices.forEach(index -> labels.put(index, label));
                            }
                        });
        labels.forEach(
                (index, label) ->
                        said(List.of(index)).forEach(cell -> answers(draft, label, cell)));
    }

    /** A cell may hold labels of its own: 牵头单位：…；配合单位：…. */
    private void answers(TaskDraft draft, Label label, CellFlow.Stretch cell) {
        int at = cells.start(cell);
        int end = cells.end(cell);
        Label current = label;
        Matcher labels = LABEL.matcher(flow().folded()).region(at, end);
        while (labels.find()) {
            add(draft, current, at, labels.start());
            current = Label.of(labels.group());
            at = labels.end();
        }
        add(draft, current, at, end);
    }

    private void add(TaskDraft draft, Label label, int from, int to) {
        int person = label.namesUnits() ? person(from, to) : to;
        if (from < person) {
            draft.add(label, UnitList.inCell(flow(), from, person));
        }
        if (person < to) {
            draft.add(Label.LEADER, UnitList.inCell(flow(), person, to));
        }
    }

    /** Where behind a unit the person begins who answers for it (市水务局　林舟); the end if none. */
    private int person(int from, int to) {
        int at = to - 1;
        while (at > from && !flow().followsGap(at)) {
            at--;
        }
        String folded = flow().folded();
        boolean named =
                at > from
                        && PERSON.matcher(folded.substring(at, to)).matches()
                        && UnitList.isWhole(folded.substring(from, at))
                        && !UnitList.isWhole(folded.substring(at, to));
        return named && row.header.namesPersons() ? at : to;
    }
}
