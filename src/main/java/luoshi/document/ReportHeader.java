package luoshi.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row of column names over a report's rows.
 *
 * @param first its first line among the page's
 * @param last its last
 * @param issuer whose account the last column is, in Simplified characters as lists print it; null
 *     where it does not say
 * @param year that the last column speaks of, null where it does not say
 */
record ReportHeader(int first, int last, @Nullable String issuer, @Nullable Integer year) {
    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST = 120;
    private static final Pattern COLUMNS =
            Pattern.compile(
                    "序号(?:重点|主要|工作|具体|目标)*(?:任务|事项|工作|项目)(?:内容|名称|事项|分解)?"
                            + "(?:(?:任务|事项)?来源|年度(?:工作)?目标|工作目标|目标任务|(?:责任|牵头|承办|主责|配合)(?:单位|部门)"
                            + "|完成时限|时限要求)*"
                            + "(?<whose>[^,。;:]{0,30}?)(?:(?<year>20\\d{2})年)?(?:全年|年度|上半年|[一二三四1-4]季度|\\d{1,2}月份?)?"
                            + "(?:工作)?(?:落实|完成|进展|推进|办理)(?:情况|进度)(?:备注)?");

    /** The header among a page's lines, or null. A copied page may have a line for each column. */
    static @Nullable ReportHeader find(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith("序")) {
                ReportHeader header = at(lines, i);
                if (header != null) {
                    return header;
                }
            }
        }
        return null;
    }

    private static @Nullable ReportHeader at(List<Line> lines, int first) {
        StringBuilder names = new StringBuilder();
        for (int i = first; i < Math.min(lines.size(), first + MOST_COLUMNS); i++) {
            names.append(lines.get(i).text());
            if (names.length() > LONGEST) {
                return null;
            }
            Matcher matcher = COLUMNS.matcher(Flow.of(names.toString()).folded());
            if (matcher.matches()) {
                String year = matcher.group("year");
                return new ReportHeader(
                        first,
                        i,
                        issuer(matcher.group("whose")),
                        year == null ? null : Integer.valueOf(year));
            }
        }
        return null;
    }

    private static @Nullable String issuer(String whose) {
        return UnitList.isWhole(whose) ? whose : null;
    }
}
