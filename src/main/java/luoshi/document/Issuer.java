package luoshi.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** The body that a paper comes from, by the places where papers name it. */
final class Issuer {
    private static final Pattern DATE =
            Pattern.compile("[二\\d][〇零一二三四五六七八九\\d]{3}年\\d{1,2}月\\d{1,2}日.*");
    private static final Pattern ISSUED_BY =
            Pattern.compile(
                    "(.{2,30}?)关于.*|(.{2,20}?(?:局|厅|管委会|集团|公司))20\\d{2}年.*(?:情况|报告|总结|汇报|要点)");
    private static final Pattern REPORTED_BY =
            Pattern.compile(
                    "^(?:填报|报送|汇报|报告|制表|编制|汇总)(?:单位|部门)[^：:]{0,6}[：:]\\s*([^\\s\u3000，,；;：:]{2,30})");
    private static final Pattern CLOSING = Pattern.compile("\\(.{2,20}\\)|抄送:.*|附件?:.*");

    /** Who issues a bulletin, and when: 市政府督查室　　　2023年7月15日. */
    private static final Pattern MASTHEAD =
            Pattern.compile("(\\S{3,30})[\\s\u3000]{2,}20\\d{2}年\\d{1,2}月\\d{1,2}日");

    private static final Pattern ASSEMBLY =
            Pattern.compile("(?:各位(?:代表|委员)|主任[,、].{0,30}(?:副主任|委员)).{0,12}:");

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DATE = 14;

    private final List<Line> lines;

    /**
     * @param lines from the top of the article to its first item
     */
    Issuer(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * The body that the lines name, the surest place first; null where none does.
     *
     * @param title of the document
     */
    @Nullable String find(String title) {
        return Stream.<Supplier<@Nullable String>>of(
                        this::reporting,
                        this::dated,
                        this::letterhead,
                        this::masthead,
                        this::speaker,
                        () -> new DocumentCard(lines).issuer(),
                        this::titled,
                        () -> inTitle(title))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 填报单位：…. */
    private @Nullable String reporting() {
        for (Line line : lines) {
            Matcher by = REPORTED_BY.matcher(line.text());
            if (by.find()) {
                return by.group(1);
            }
        }
        return null;
    }

    /** The signature of a letter, over its date. */
    private @Nullable String dated() {
        for (int i = 1; i < lines.size(); i++) {
            String date = Folding.fold(lines.get(i).text());
            String above = lines.get(i - 1).text();
            boolean dated = DATE.matcher(date).matches() && date.length() <= LONGEST_DATE;
            if ((dated || DocumentYear.isDate(date)) && isName(above)) {
                return Spacing.tidy(above);
            }
        }
        return null;
    }

    private @Nullable String letterhead() {
        for (int i = 1; i < lines.size(); i++) {
            if (isLetterhead(lines, i - 1)) {
                return Spacing.tidy(lines.get(i - 1).text());
            }
        }
        return null;
    }

    private @Nullable String masthead() {
        for (Line line : lines) {
            Matcher masthead = MASTHEAD.matcher(line.text());
            if (masthead.matches() && isName(masthead.group(1))) {
                return Spacing.tidy(masthead.group(1));
            }
        }
        return null;
    }

    /** Who reports to an assembly, right above those whom it addresses: 各位代表：. */
    private @Nullable String speaker() {
        for (int i = 1; i < lines.size(); i++) {
            String above = lines.get(i - 1).text();
            if (ASSEMBLY.matcher(Folding.fold(lines.get(i).text())).matches() && isName(above)) {
                return Spacing.tidy(above);
            }
        }
        return null;
    }

    /** 某某政府关于…的通知, on any line that may be a title. */
    private @Nullable String titled() {
        for (Line line : lines) {
            Matcher matcher = ISSUED_BY.matcher(Spacing.tidy(line.text()));
            if (HeadingReader.isTitle(Folding.fold(line.text())) && matcher.matches()) {
                return by(matcher);
            }
        }
        return null;
    }

    private static @Nullable String inTitle(String title) {
        Matcher whole = ISSUED_BY.matcher(title);
        return whole.matches() && UnitList.isWhole(Folding.fold(by(whole))) ? by(whole) : null;
    }

    /** Who signs with a date below everything else; null where nobody does. */
    static @Nullable String signedBy(List<Line> lines) {
        int last = lines.size() - 1;
        while (last > 0 && CLOSING.matcher(Folding.fold(lines.get(last).text())).matches()) {
            last--;
        }
        return last > 0
                        && DocumentYear.isDate(Folding.fold(lines.get(last).text()))
                        && isName(lines.get(last - 1).text())
                ? Spacing.tidy(lines.get(last - 1).text())
                : null;
    }

    private static String by(Matcher issued) {
        return issued.group(1) == null ? issued.group(2) : issued.group(1);
    }

    /** Whether a body stands by itself over a title that says what it writes about: 关于…的通知. */
    static boolean isLetterhead(List<Line> lines, int at) {
        String below = Folding.fold(lines.get(at + 1).text());
        return isName(lines.get(at).text())
                && below.startsWith("关于")
                && HeadingReader.isTitle(below);
    }

    private static boolean isName(String text) {
        String folded = Folding.fold(text);
        return folded.length() <= LONGEST_NAME
                && UnitList.isWhole(folded)
                && folded.indexOf(':') < 0;
    }
}
