package luoshi.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Heading;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Which year a document speaks of. The ledger shows documents by year, so one without would never
 * be seen: where the title names none, a date of the document does, and a remark says so.
 */
final class DocumentYear {
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d{2})(?:年?[-至到]20\\d{2}年?|年|-|至|(?=\\d{1,2}月))");
    private static final Pattern SUBJECT =
            Pattern.compile("清单|任务|(?:落实|完成|进展|推进|办理)(?:情况|进度)|分工|分解");
    private static final Pattern AHEAD = Pattern.compile("清单|任务|分工|分解|安排|计划|打算|要点|思路");
    private static final Pattern BACK = Pattern.compile("(?:落实|完成|进展|推进|办理|工作|执行)(?:情况|进度)|总结|小结");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?:发布|成文|发文|印发|公开|生成|公布)(?:日期|时间):?(20\\d{2})[-年./](\\d{1,2})(?!\\d).*");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(二[〇零○][〇零○一二三四五六七八九]{2}|20\\d{2})年([\\d一二三四五六七八九十]{1,2})月[\\d一二三四五六七八九十]{1,3}日");
    private static final Pattern SAID = Pattern.compile("(?<!\\d)(20\\d{2})年(?![-至到]|以来)");
    private static final Pattern WHOLE_YEAR = Pattern.compile("全年|年度|年终");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LAST_MONTH_OF_LOOKING_BACK = 3;

    private DocumentYear() {}

    /**
     * The year in a folded title, or null. Where it names several, the one nearest before what the
     * document is about; of a span of years the first.
     */
    static @Nullable MatchResult in(String title) {
        return in(title, SUBJECT);
    }

    /** The year that a folded title looks ahead to: 2024年完成情况和2025年工作安排 as a list is 2025's. */
    static @Nullable Integer ahead(String title) {
        return number(in(title, AHEAD));
    }

    /** The year that a folded title looks back on, for the same paper as a report. */
    static @Nullable Integer back(String title) {
        return number(in(title, BACK));
    }

    private static @Nullable Integer number(@Nullable MatchResult year) {
        return year == null ? null : Integer.valueOf(year.group(1));
    }

    private static @Nullable MatchResult in(String title, Pattern subjects) {
        int subject = title.length();
        Matcher word = subjects.matcher(title);
        while (word.find()) {
            subject = word.start();
        }
        MatchResult found = null;
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            if (found == null || year.start() < subject) {
                found = year.toMatchResult();
            }
        }
        return found;
    }

    /** The heading with the year of a date of the document, where it has none of its own. */
    static Heading dated(Heading heading, Page page, Remarks remarks) {
        if (heading.year() != null) {
            return heading;
        }
        Dated date = date(page);
        if (date == null) {
            return said(heading, page, remarks);
        }
        boolean looksBack =
                date.month() <= LAST_MONTH_OF_LOOKING_BACK
                        && WHOLE_YEAR.matcher(Folding.fold(heading.title())).find();
        int year = looksBack ? date.year() - 1 : date.year();
        remarks.warn("year-from-date", date.line().passage(), String.valueOf(year));
        return new Heading(heading.title(), heading.number(), heading.issuer(), year);
    }

    /** The heading with the year that the text speaks of, where no date tells it. */
    private static Heading said(Heading heading, Page page, Remarks remarks) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (Line line : page.lines()) {
            Matcher year = SAID.matcher(Folding.fold(line.text()));
            while (year.find()) {
                all++;
                counts.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0 || most * 2 <= all) {
            remarks.warn("no-year", null);
            return heading;
        }
        Integer year =
                counts.entrySet().stream()
                        .filter(one -> one.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        remarks.warn("year-from-text", null, String.valueOf(year));
        return new Heading(heading.title(), heading.number(), heading.issuer(), year);
    }

    /** Whether a folded line is a date, as it stands under a signature. */
    static boolean isDate(String folded) {
        return SIGNED.matcher(folded).matches();
    }

    private record Dated(Line line, int year, int month) {}

    /** What says that it is the document's date, else the first line that is a date. */
    private static @Nullable Dated date(Page page) {
        Dated signed = null;
        for (Line line : page.lines()) {
            String folded = Folding.fold(line.text());
            Matcher labelled = LABELLED.matcher(folded);
            if (labelled.find()) {
                return dated(line, labelled);
            }
            Matcher alone = SIGNED.matcher(folded);
            if (signed == null && alone.matches()) {
                signed = dated(line, alone);
            }
        }
        return signed;
    }

    private static Dated dated(Line line, Matcher date) {
        StringBuilder year = new StringBuilder();
        for (char c : date.group(1).replaceAll("[零○]", "〇").toCharArray()) {
            int digit = DIGITS.indexOf(c);
            year.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return new Dated(line, Integer.parseInt(year.toString()), Numerals.value(date.group(2)));
    }
}
