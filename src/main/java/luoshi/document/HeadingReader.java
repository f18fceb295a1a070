package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Heading;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads what a document says of itself from the lines before its first item. */
final class HeadingReader {
    private static final Pattern TITLE =
            Pattern.compile(
                    ".*(?:通知|清单|方案|规划|计划|意见|情况|分工|分解|要点|报告|任务|安排|纲要|措施|表|台[账帐]|目标|实事(?:项目)?"
                            + "|通报|公示|简报|进[度展]|总结|汇报|分解书|责任书|任务书|(?<=[年》].{0,30})事项)(?:的通知)?(?:\\(.*\\))?");
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "[>•].*|.*[。;!?:].*|首页.*|.*[,、]"
                            + "|第[一二三四五六七八九十]{1,3}[章节篇编].*|(?:专栏|附?表)\\d.*");

    /** A further line of the list of annexes: 2.某某分解表. */
    private static final Pattern OF_ANNEXES = Pattern.compile("[2-9][.、](?!\\d+[^年\\d]).*");

    private static final Pattern TABLE_NUMBER = Pattern.compile("^附?表\\s?[\\d一二三四五六]*[:：]\\s*");
    private static final Pattern ANNEX = Pattern.compile("附件[:：]?\\s?1?[.．、]?(.{6,60})");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\u4e00-\\u9fff&&[^号號]])[\\u4e00-\\u9fff&&[^号號]]{1,12}\\s*[〔\\[（(【]\\s*(\\d{4})\\s*"
                            + "[〕\\]）)】]\\s*第?\\s*\\d+\\s*[号號]");
    private static final Pattern ON_TITLE =
            Pattern.compile(
                    "[(（][\\u4e00-\\u9fff]{1,12}\\s*[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*第?\\d+[号號][)）]$"
                            + "|^[\\u4e00-\\u9fff]{1,12}[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*第?\\d+[号號]\\s*");
    private static final int SHORTEST_TITLE = 6;
    private static final Pattern ADDRESSEES = Pattern.compile("各.*:");
    private static final Pattern HEADLINE =
            Pattern.compile("(?=.{8,40}$)[^。;:!?,|\\t]*(?:工作报告|任务|分工|分解|实事|重点工作|督查)[^。;:!?,|\\t]*");

    private static final Pattern FIRST_HALF =
            Pattern.compile("(?:.*20\\d{2}年|.*关于|.*《|.*十[二三四五六]五)[^。;:!?,]*");

    private static final Pattern NOTICE =
            Pattern.compile("(?!.*通知$)[^。;:!?,]*关于(?:印发|下达|做好|分解|转发)[^。;:!?,]*");

    /** 国民经济和社会发展第十 above 四个五年规划. */
    private static final Pattern IN_NUMBER = Pattern.compile(".*[第〇零一二三四五六七八九十]");

    /** What no title begins with: whose plan it is stands above. */
    private static final Pattern REST_OF_PLAN = Pattern.compile("第[一二三四五六七八九十]+个五年规划.*");

    private static final Pattern REST_OF_NUMBER = Pattern.compile("[〇零一二三四五六七八九十]*[个年]");

    private static final Pattern LAST_WORD = Pattern.compile("意见|通知|方案|报告|通报|公告");
    private static final Pattern UNENDED =
            Pattern.compile("(?=.{8,60}$)[^。;:!?]*(?:关于|20\\d{2}年)[^。;:!?]*的");
    private static final Pattern QUOTES = Pattern.compile("[《》〈〉<>]");

    private static final Pattern SIGNED =
            Pattern.compile(
                    ".*\\d{1,2}[月日-]\\d{1,2}.*|.*月\\d{1,2}日.*|\\(.*\\)|.*(?:来源|时间|日期).*|.*年\\d{1,2}月.*");
    private static final Pattern NAMED =
            Pattern.compile("[^。;:!?,>|]*20\\d{2}年(?:度)?[^。;:!?,>|\\d]{2,30}(?:\\(.*\\))?");
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_LINE = 40;

    private final List<Line> lines;

    /**
     * @param lines from the top of the article to its first item
     */
    HeadingReader(List<Line> lines) {
        this.lines = lines.stream().map(HeadingReader::withoutNoise).toList();
    }

    private static Line withoutNoise(Line line) {
        String printed = Noise.in(line.text()).replaceAll("").strip();
        return new Line(line.start(), line.end(), printed);
    }

    /** What the lines above a place of the page's flow say. */
    static Heading above(Page page, Flow flow, int from) {
        int place = flow.passage(from, from + 1).start();
        List<Line> above = new ArrayList<>();
        for (Line line : page.lines()) {
            if (line.end() <= place) {
                above.add(line);
            } else if (line.start() < place) {
                above.addAll(pieces(line, place));
            }
        }
        return new HeadingReader(above).read();
    }

    /** Where all is one line: its pieces between spaces, up to a place. */
    private static List<Line> pieces(Line line, int place) {
        List<Line> pieces = new ArrayList<>();
        for (String piece :
                line.text()
                        .substring(0, Math.min(line.text().length(), place - line.start()))
                        .split("\\s+", -1)) {
            pieces.add(new Line(line.start(), place, piece));
        }
        return pieces;
    }

    /** What these lines say; without a title that is empty. */
    Heading read() {
        String title = title();
        String number = number();
        return new Heading(title, number, new Issuer(lines).find(title), year(title, number));
    }

    /** Where the article begins: what stands above is the site's. */
    int firstLine() {
        for (int i = 0; i < lines.size(); i++) {
            String printed = lines.get(i).text();
            String folded = Folding.fold(printed);
            if (isTitle(folded)
                    || folded.indexOf('。') >= 0
                    || ADDRESSEES.matcher(folded).matches()
                    || NUMBER.matcher(Spacing.tidy(printed)).matches()) {
                return i > 0 && Issuer.isLetterhead(lines, i - 1) ? i - 1 : i;
            }
        }
        return 0;
    }

    private String title() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String folded = Folding.fold(withoutTableNumber(lines.get(i).text()));
            if (i > 0 && LAST_WORD.matcher(folded).matches() && isOpen(lines.get(i - 1))) {
                return Spacing.tidyTitle(lines.get(i - 1).text())
                        + Spacing.tidy(lines.get(i).text());
            }
            if (isTitle(folded) && !OF_ANNEXES.matcher(folded).matches()) {
                String title =
                        withoutNumber(Spacing.tidyTitle(withoutTableNumber(lines.get(i).text())));
                return i > 0
                                && (isFirstHalf(lines.get(i - 1), title)
                                        || isOfNotice(lines.get(i - 1), title)
                                        || isQuoted(i, title))
                        ? Spacing.tidyTitle(lines.get(i - 1).text()) + title
                        : title;
            }
        }
        String annex = annex();
        String named = annex.isEmpty() ? named() : annex;
        String announced = named.isEmpty() ? Announcement.in(lines) : named;
        return announced.isEmpty() ? headline() : announced;
    }

    /** The first line by itself that speaks of such papers (…部门分工确定), or nothing. */
    private String headline() {
        return lines.stream()
                .filter(line -> HEADLINE.matcher(Folding.fold(line.text())).matches())
                .findFirst()
                .map(line -> Spacing.tidyTitle(line.text()))
                .orElse("");
    }

    /** 附表2：某某情况表. */
    private static String withoutTableNumber(String printed) {
        return TABLE_NUMBER.matcher(printed).replaceFirst("");
    }

    /** A document number that stands on the title's line is none of its words. */
    private static String withoutNumber(String title) {
        Matcher number = ON_TITLE.matcher(title);
        String bare = number.replaceAll("").strip();
        return bare.length() < SHORTEST_TITLE ? title : bare;
    }

    /** Where a letter has no title left: what it calls its first annex. */
    private String annex() {
        for (Line line : lines) {
            Matcher matcher = ANNEX.matcher(Spacing.tidyTitle(line.text()));
            if (matcher.matches() && isTitle(Folding.fold(matcher.group(1)))) {
                return matcher.group(1);
            }
        }
        return "";
    }

    /** Where no line has a title's last word: the last by itself that names a year. */
    private String named() {
        for (Line line : lines.reversed()) {
            String folded = Folding.fold(line.text());
            if (NAMED.matcher(folded).matches()
                    && line.text().indexOf('\t') < 0
                    && folded.length() <= LONGEST_LINE
                    && !SIGNED.matcher(folded).matches()
                    && !NUMBER.matcher(line.text()).find()
                    && !DocumentCard.CARD.matcher(folded).matches()) {
                return Spacing.tidyTitle(line.text());
            }
        }
        return "";
    }

    /**
     * Whether a long title has been broken into two lines: the first names the year or the paper.
     */
    private static boolean isFirstHalf(Line above, String title) {
        String folded = Folding.fold(above.text());
        if (IN_NUMBER.matcher(folded).matches() && REST_OF_NUMBER.matcher(title).lookingAt()) {
            return true;
        }
        boolean opens =
                FIRST_HALF.matcher(folded).matches() || REST_OF_PLAN.matcher(title).matches();
        return opens
                && folded.length() <= LONGEST_LINE
                && (DocumentYear.in(Folding.fold(title)) == null
                        || REST_OF_PLAN.matcher(title).matches())
                && !isTitle(folded)
                && !SIGNED.matcher(folded).matches()
                && !Folding.fold(title).startsWith("关于")
                && !NUMBER.matcher(above.text()).find();
    }

    /** Whether the line above begins what this one ends: …关于印发甲 above 乙的通知. */
    private static boolean isOfNotice(Line above, String title) {
        String folded = Folding.fold(above.text());
        return NOTICE.matcher(folded).matches()
                && folded.length() <= LONGEST_TITLE
                && title.endsWith("的通知")
                && !title.contains("关于");
    }

    /** Whether a title breaks off before its last word: 关于…工作分工的 above 意见. */
    private static boolean isOpen(Line above) {
        return UNENDED.matcher(Folding.fold(above.text())).matches();
    }

    /**
     * Whether the letter above calls by both lines, and not by the second alone; it may break its
     * lines too, and its marks inside of marks are others.
     */
    private boolean isQuoted(int at, String title) {
        StringBuilder letter = new StringBuilder();
        lines.subList(0, at - 1).forEach(line -> letter.append(Spacing.tidyTitle(line.text())));
        String whole = "《" + Spacing.tidyTitle(lines.get(at - 1).text()) + title + "》";
        return QUOTES.matcher(letter)
                .replaceAll("《")
                .contains(QUOTES.matcher(whole).replaceAll("《"));
    }

    static boolean isTitle(String folded) {
        return folded.length() >= 6
                && folded.length() <= LONGEST_TITLE
                && TITLE.matcher(folded).matches()
                && !NO_TITLE.matcher(folded).matches();
    }

    /** The document number on a line of its own, else one at a line's end (文号：…). */
    private @Nullable String number() {
        String inPassing = null;
        for (Line line : lines) {
            String printed = Spacing.tidy(line.text());
            Matcher matcher = NUMBER.matcher(printed);
            if (!matcher.find()) {
                continue;
            }
            if (matcher.start() == 0 && matcher.end() == printed.length()) {
                return printed;
            }
            if (inPassing == null
                    && (printed.substring(matcher.end()).matches("[)）]?")
                            || DocumentCard.CARD.matcher(Folding.fold(line.text())).lookingAt())) {
                inPassing = Spacing.tidy(matcher.group());
            }
        }
        return inPassing;
    }

    private static @Nullable Integer year(String title, @Nullable String number) {
        MatchResult inTitle = DocumentYear.in(Folding.fold(title));
        if (inTitle != null) {
            return Integer.valueOf(inTitle.group(1));
        }
        Matcher inNumber = NUMBER.matcher(number == null ? "" : number);
        return inNumber.find() ? Integer.valueOf(inNumber.group(1)) : null;
    }
}
