package luoshi.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.format.Table;
import luoshi.model.Document.Plan;
import luoshi.model.Heading;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.Manuscript;

/**
 * A paper that holds no more of a plan than its goals: a table of indicators by itself, or a notice
 * that quotes them.
 */
final class TargetPaper {
    private static final Pattern PLAN =
            Pattern.compile("《([^《》]{4,50}(?:规划|纲要|行动计划|方案)[^《》]{0,12})》");
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?:(?:附?表|专栏)\\s?[\\d一二三四五]{0,2}[-—：:.\\s]*)?([^。；：\\t]{4,60}指标(?:表|体系|一览表)?)");

    /** A row of a table, in a sheet or in separated values. */
    private static final Pattern ROW = Pattern.compile(".*(?:\t|,.*,).*");

    private static final int FEWEST = 3;

    private final Page page;
    private final Manuscript manuscript;
    private final List<Table> tables;
    private final Remarks remarks;

    TargetPaper(Page page, Manuscript manuscript, List<Table> tables, Remarks remarks) {
        this.page = page;
        this.manuscript = manuscript;
        this.tables = tables;
        this.remarks = remarks;
    }

    /** The goals as a plan without measures, or nothing where there are too few. */
    Optional<Plan> read() {
        Flow flow = Flow.of(page.lines());
        Heading heading = heading(flow);
        Term term = Term.of(heading.title(), "");
        Indicators indicators = new Indicators(page, manuscript.text(), tables, term);
        List<IndicatorValue> values = indicators.in(flow);
        long targets = values.stream().filter(v -> v.role() == IndicatorRole.TARGET).count();
        boolean table = indicators.tabled().size() >= FEWEST;
        if (!table && (targets < FEWEST || heading.title().isEmpty())) {
            return Optional.empty();
        }
        remarks.info("targets-only", null, values.size());
        Heading dated =
                new Heading(heading.title(), heading.number(), heading.issuer(), term.first());
        return Optional.of(new Plan(dated, term.last(), values, List.of()));
    }

    /** In separated values a title is followed by empty fields. */
    private static Line withoutCommas(Line line) {
        return new Line(line.start(), line.end(), line.text().replaceFirst("[,，;；\\s]+$", ""));
    }

    private String tableTitle() {
        return page.lines().stream()
                .map(line -> TABLE.matcher(Spacing.tidyTitle(withoutCommas(line).text())))
                .filter(Matcher::matches)
                .map(title -> title.group(1))
                .findFirst()
                .orElse("");
    }

    /** The title that stands above, else the plan that is named in the text. */
    private Heading heading(Flow flow) {
        Heading above =
                new HeadingReader(
                                page.lines().stream()
                                        .map(TargetPaper::withoutCommas)
                                        .filter(line -> !ROW.matcher(line.text()).matches())
                                        .filter(line -> !TableHeadings.isNumbered(line.text()))
                                        .filter(line -> !IndicatorLines.isHeader(line))
                                        .toList())
                        .read();
        Matcher named = PLAN.matcher(flow.text());
        String title = above.title().isEmpty() ? tableTitle() : above.title();
        if (title.isEmpty() && named.find()) {
            title = named.group(1);
        }
        return new Heading(title, above.number(), above.issuer(), above.year());
    }
}
