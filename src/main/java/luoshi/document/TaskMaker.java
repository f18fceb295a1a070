package luoshi.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** Makes tasks of what a scan has found. */
final class TaskMaker {
    private static final Pattern NOTE = Pattern.compile("[（(][^（）()]*下同[）)]$");

    /** 市科技局等部门: the list says that it does not name all. */
    private static final Pattern AND_MORE =
            Pattern.compile("(?<=[局委办部厅院会处科中心司团])等(?:国务院|[省市区县]级?)?(?:有关|相关|市直|区直|县直)?(?:部门|单位)?$");

    /** What fills a cell that names nobody. */
    private static final Pattern NOBODY =
            Pattern.compile("[/\\\\—–\\-*]+|无|暂无|(?:本单位)?无(?:配合|协办)单位");

    private static final Pattern WHEN =
            Pattern.compile(
                    "(?:(?:20)?\\d{2}年)?\\d{1,2}月(?:底|末|中旬|\\d{1,2}日)?前(?!.*[局委办厅府]$).{0,16}"
                            + "|(?:(?:20)?\\d{2}年)?(?:\\d{1,2}月|年|上半年|下半年|.?季度)(?:\\d{1,2}日)?[底前末中初]{0,2}.{0,6}(?:完成|前|底)?"
                            + "|(?:20\\d{2})?年底前(?!.*[局委办厅府部]$).{0,16}"
                            + "|20\\d{2}年(?:底|末)?前?(?:完成)?|全年(?:推进|持续推进)?|(?:持续|长期|常态化?|全年|动态|按序时进度?|滚动|年内|立即|即时)?"
                            + "(?:推进|实施|坚持|落实|开展)|(?:持续|长期|常年|常态化|年内|年底|每月|每季度)|.*年内.*|(?:(?:主?汛|[春夏秋冬暑寒]?(?:季|假)?(?:开学|供暖)|入冬|入汛|春节|国庆节?|五一|两会|开学)(?:期|季)?前|汛期前)(?:完成|到位)?|(?:按|根据).{0,12}(?:进度|要求|部署)(?:推进|完成)?");

    private static final Pattern SAYS_HOW =
            Pattern.compile(
                    "(?:列|排|排名|排在)?(?:第[一1]位?|首位)的?(?:单位|部门)?(?:为|是).*牵头.*|(?:以)?下(?:均)?同|排名不分先后");

    private static final int SHOWN = 12;
    private static final int SHORTEST_PERSON = 2;

    private final Flow flow;
    private final UnitNames names;
    private final Remarks remarks;

    private final boolean asksForUnits;

    private TaskMaker(Flow flow, UnitNames names, Remarks remarks, boolean asksForUnits) {
        this.asksForUnits = asksForUnits;
        this.flow = flow;
        this.names = names;
        this.remarks = remarks;
    }

    /** Whether this is a time and no unit's name, on folded text. */
    static boolean isWhen(String folded) {
        return WHEN.matcher(folded).matches();
    }

    /** Whether this says how a unit list is to be read: 排名第一位为牵头单位，下同. */
    static boolean isNote(String folded) {
        return SAYS_HOW.matcher(folded).matches();
    }

    /** A folded unit list less what says how it is to be read. */
    static String withoutNotes(String folded) {
        return Stream.of(folded.split("(?=[,;、])", -1))
                .filter(entry -> !isNote(entry.replaceFirst("^[,;、]", "")))
                .collect(Collectors.joining());
    }

    /** A maker that has seen all unit lists of the document. */
    static TaskMaker of(Flow flow, List<TaskDraft> drafts, Remarks remarks) {
        return of(flow, drafts, remarks, true);
    }

    /**
     * The same.
     *
     * @param asksForUnits whether a task without units is to be asked about
     */
    static TaskMaker of(Flow flow, List<TaskDraft> drafts, Remarks remarks, boolean asksForUnits) {
        UnitNames names = new UnitNames();
        for (TaskDraft draft : drafts) {
            for (TaskDraft.Labelled one : draft.labelled()) {
                if (one.label().namesUnits()) {
                    byRole(flow, one.list()).forEach(names::learn);
                }
            }
        }
        return new TaskMaker(flow, names, remarks, asksForUnits);
    }

    /** Names of one role together: a comma that parts two roles says nothing of 、 beside it. */
    private static Collection<List<String>> byRole(Flow flow, UnitList list) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (UnitEntry entry : UnitEntry.in(flow, list)) {
            String folded = Folding.fold(entry.name());
            if (isWhen(folded) || isNote(folded)) {
                continue;
            }
            names.computeIfAbsent(String.valueOf(entry.role()), role -> new ArrayList<>())
                    .add(entry.name());
        }
        return names.values();
    }

    /** The units that answer for a draft. */
    List<Responsibility> units(TaskDraft draft) {
        List<Responsibility> units = new ArrayList<>();
        boolean leadNamed = isLeadNamed(draft);
        for (TaskDraft.Labelled one : draft.labelled()) {
            if (one.label().namesUnits()) {
                addUnits(units, one, leadNamed);
            }
        }
        return units;
    }

    private boolean isLeadNamed(TaskDraft draft) {
        return draft.labelled().stream()
                .filter(one -> one.label().namesUnits())
                .anyMatch(
                        one ->
                                one.label() == Label.LEAD
                                        || UnitEntry.in(flow, one.list()).stream()
                                                .anyMatch(entry -> entry.role() == Label.LEAD));
    }

    Task make(TaskDraft draft, boolean truncated) {
        Passage passage = flow.passage(draft.start, draft.end());
        List<Responsibility> units = new ArrayList<>();
        List<String> leaders = new ArrayList<>();
        String deadline = null;
        boolean leadNamed = isLeadNamed(draft);
        for (TaskDraft.Labelled one : draft.labelled()) {
            switch (one.label()) {
                case ACCOUNT, SOURCE -> {}
                case LEADER -> leaders.addAll(persons(one.list()));
                case DEADLINE -> deadline = deadline == null ? joined(one.list()) : deadline;
                case LEAD, RESPONSIBLE, SUPPORTING -> {
                    String when = addUnits(units, one, leadNamed);
                    deadline = deadline == null ? when : deadline;
                }
            }
        }
        remark(draft, truncated, passage, units.isEmpty());
        return new Task(
                draft.number,
                draft.section,
                draft.subsection,
                draft.text(flow),
                units,
                leaders,
                deadline,
                truncated,
                passage);
    }

    private void remark(TaskDraft draft, boolean truncated, Passage passage, boolean bare) {
        String number =
                draft.number == null
                        ? "“" + flow.text(draft.textStart, shown(draft)) + "…”"
                        : String.valueOf(draft.number);
        if (truncated) {
            remarks.warn("truncated", passage, number);
        } else if (bare && asksForUnits) {
            remarks.warn("no-units", passage, number);
        }
    }

    /** How far an item without a number is quoted to name it. */
    private int shown(TaskDraft draft) {
        return Math.min(draft.textEnd(), draft.textStart + SHOWN);
    }

    /** Adds the units of one label; what they tell of the deadline comes back. */
    private @Nullable String addUnits(
            List<Responsibility> units, TaskDraft.Labelled one, boolean leadNamed) {
        String deadline = null;
        for (UnitEntry entry : UnitEntry.in(flow, one.list())) {
            String name = withoutMore(NOTE.matcher(entry.name()).replaceFirst(""));
            if (NOBODY.matcher(Folding.fold(name)).matches()) {
                continue;
            }
            if (isWhen(Folding.fold(name))) {
                deadline = deadline == null ? name : deadline + "，" + name;
                continue;
            }
            if (isNote(Folding.fold(name))) {
                continue;
            }
            if (names.isDoubtful(name)) {
                UnitList.Span span = entry.span();
                remarks.warn("two-readings", flow.passage(span.start(), span.end()), name);
            }
            Label label = entry.role() == null ? one.label() : entry.role();
            for (String named : names.units(name)) {
                String unit = withoutMore(named);
                if (units.stream().noneMatch(known -> known.unit().equals(unit))) {
                    units.add(new Responsibility(unit, role(label, units, leadNamed)));
                }
            }
        }
        return deadline;
    }

    private static String withoutMore(String name) {
        Matcher more = AND_MORE.matcher(Folding.fold(name.replace(' ', '_')));
        return more.find() ? name.substring(0, more.start()) : name;
    }

    private static Role role(Label label, List<Responsibility> before, boolean leadNamed) {
        return switch (label) {
            case LEAD -> Role.LEAD;
            case SUPPORTING -> Role.SUPPORTING;
            default ->
                    !leadNamed && before.stream().allMatch(one -> one.role() == Role.SUPPORTING)
                            ? Role.LEAD
                            : Role.JOINT;
        };
    }

    private List<String> texts(UnitList list) {
        List<String> texts = new ArrayList<>();
        for (UnitList.Span span : list.spans()) {
            for (String name : flow.text(span.start(), span.end()).split("、", -1)) {
                texts.add(name);
            }
        }
        return texts;
    }

    /** Persons; a space parts two names, but not the two characters of one (高　翔). */
    private List<String> persons(UnitList list) {
        List<String> persons = new ArrayList<>();
        for (UnitList.Span span : list.spans()) {
            int from = span.start();
            for (int at = from + SHORTEST_PERSON; at + 1 < span.end(); at++) {
                if (flow.followsGap(at) && at - from >= SHORTEST_PERSON) {
                    addPersons(persons, from, at);
                    from = at;
                }
            }
            addPersons(persons, from, span.end());
        }
        return persons;
    }

    private void addPersons(List<String> persons, int from, int to) {
        for (String name : flow.text(from, to).split("、", -1)) {
            if (!name.isBlank()) {
                persons.add(name.strip());
            }
        }
    }

    private String joined(UnitList list) {
        return String.join("，", texts(list));
    }
}
