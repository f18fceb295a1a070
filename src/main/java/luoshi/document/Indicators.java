package luoshi.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.document.format.Table;
import luoshi.model.IndicatorValue;
import luoshi.model.Passage;
import luoshi.text.Folding;

/** All values of indicators that a plan states: in tables, in what is left of them, in prose. */
final class Indicators {
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?:(?:专栏|附?表)\\d{0,2}[:-]?)?(?!到|坚持|建立|完善|健全|强化)[^,。;:!?]{2,40}(?:指标|指标表|指标体系)(?:一览表|\\(.*\\))?");
    private static final Pattern CAPTION =
            Pattern.compile("(?:专栏|附?表)[\\d一二三四五].{0,50}|[^,。;]{2,40}指标(?:表|体系|一览表)?(?:\\(.*\\))?");
    private static final Pattern NOTE =
            Pattern.compile("(?:注|备注|说明|资料来源):.*|[\\[(].{0,4}[\\])].{0,3}(?:为|表示|是).*");
    private static final Pattern REFERRED =
            Pattern.compile(".*(?:指标)?(?:见|如)(?:下表|附表\\d*|表\\d+|专栏\\d+)(?:所示)?.*");
    private static final Pattern HEADING =
            Pattern.compile("(?:第?[一二三四五六七八九十\\d]+[章节、.]|\\([一二三四五六七八九十\\d]+\\)).*");

    private final Page page;
    private final PrintedIndicatorNames names = new PrintedIndicatorNames();
    private final Term term;
    private final List<IndicatorValue> tabled = new ArrayList<>();
    private final List<Passage> regions = new ArrayList<>();

    Indicators(Page page, String text, List<Table> tables, Term term) {
        this.page = page;
        this.term = term;
        Integer begins = term.first();
        IndicatorTables grids = new IndicatorTables(text, begins, names);
        tabled.addAll(grids.read(tables));
        regions.addAll(grids.regions());
        if (tabled.isEmpty()) {
            IndicatorLines flat = new IndicatorLines(text, begins, names);
            tabled.addAll(flat.read(page.lines()));
            regions.addAll(flat.regions());
        }
    }

    /** The page without the tables of indicators: their rows are no measures. */
    Page withoutTables() {
        List<Line> lines = new ArrayList<>(page.lines());
        for (Passage table : regions) {
            List<Line> rows = page.lines(table);
            int first = rows.isEmpty() ? 0 : lines.indexOf(rows.getFirst());
            int behind = first + rows.size();
            if (first > 0 && isOfTable(lines.get(first - 1), CAPTION)) {
                first--;
            }
            while (behind < lines.size() && isOfTable(lines.get(behind), NOTE)) {
                behind++;
            }
            lines.subList(first, behind).clear();
        }
        return new Page(List.copyOf(lines), page.clutter());
    }

    private static boolean isOfTable(Line line, Pattern words) {
        return words.matcher(Folding.fold(line.text())).matches();
    }

    /** What stands in tables. */
    List<IndicatorValue> tabled() {
        return tabled;
    }

    /**
     * Tables, the prose under headings and that of the measures, each value once, in the order of
     * their places.
     */
    List<IndicatorValue> under(
            Flow flow, List<TaskScan.Headline> headlines, List<TaskDraft> measures) {
        IndicatorProse prose = new IndicatorProse(flow, term, names);
        prose.under(headlines);
        return merged(prose.inItems(measures));
    }

    /** The same of a paper that has no headings. */
    List<IndicatorValue> in(Flow flow) {
        return merged(new IndicatorProse(flow, term, names).in(0, flow.length()));
    }

    private List<IndicatorValue> merged(List<IndicatorValue> prose) {
        Set<String> known = new HashSet<>();
        tabled.forEach(value -> known.add(key(value)));
        List<IndicatorValue> all = new ArrayList<>(tabled);
        for (IndicatorValue value : prose) {
            if (!known.contains(key(value)) && !isInTable(value)) {
                all.add(value);
            }
        }
        all.sort((a, b) -> Integer.compare(a.passage().start(), b.passage().start()));
        return all;
    }

    private static String key(IndicatorValue value) {
        return Folding.fold(
                value.name() + value.value().stripTrailingZeros() + value.unit() + value.year());
    }

    /** What the prose finds in a table's own lines has been read already. */
    private boolean isInTable(IndicatorValue value) {
        return tabled.stream()
                .anyMatch(
                        row ->
                                row.passage().start() < value.passage().end()
                                        && value.passage().start() < row.passage().end());
    }

    /** Says where a table is announced and none is there. */
    void remarkMissing(Remarks remarks) {
        if (!tabled.isEmpty()) {
            return;
        }
        List<Line> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            String folded = Folding.fold(lines.get(i).text());
            boolean named =
                    ANNOUNCED.matcher(folded).matches()
                            && !HEADING.matcher(folded).matches()
                            && i > 0
                            && endsSentence(lines.get(i - 1))
                            && isFollowedByProse(lines, i + 1);
            if (named || (REFERRED.matcher(folded).matches() && folded.contains("指标"))) {
                remarks.warn("table-missing", lines.get(i).passage(), lines.get(i).text());
                return;
            }
        }
    }

    private static boolean endsSentence(Line line) {
        return line.text().matches(".*[。！：:]");
    }

    private static boolean isFollowedByProse(List<Line> lines, int next) {
        return next >= lines.size()
                || HEADING.matcher(Folding.fold(lines.get(next).text())).matches()
                || lines.get(next).text().length() > 20;
    }
}
