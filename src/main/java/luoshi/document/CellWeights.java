package luoshi.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/** The columns of a list of tasks or of a report: one that takes only some words says most. */
final class CellWeights implements CellFit {
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,4}|[一二三四五六七八九十]{1,3})[.、]?");
    private static final Pattern PERSONS = Pattern.compile("[^\\d。;:()]{2,16}");
    private static final Pattern TOLD =
            Pattern.compile(".*(?:已|目前|截[至止]|正在|正按|累计|完成(?!时)|推进中|进展).*");
    private static final Pattern BODY =
            Pattern.compile("[省市区县州镇乡各].*|.{2,}(?:管委会|政府|公司|集团|委员会|办事处|街道)");
    private static final Pattern POINT = Pattern.compile("(\\d)[.、](?=\\D)");

    /** That one point goes on with the one before is as good as a cell of its own. */
    private static final int POINTS = 15;

    private static final String ENDS = "。!?";

    /** Behind these more must follow. */
    private static final String OPEN = ",、;:";

    private static final int SHORT = 12;
    private static final int SENTENCE = 15;

    private final List<TableColumn> columns;
    private final Sources sources;
    private final boolean named;

    CellWeights(List<TableColumn> columns, Sources sources) {
        this.columns = columns;
        this.sources = sources;
        named = columns.stream().filter(TableColumn::namesTask).count() > 1;
    }

    /** Whether a cell holds no more than a number. */
    static boolean isNumber(String folded) {
        return NUMBER.matcher(folded).matches();
    }

    @Override
    public int width() {
        return columns.size();
    }

    @Override
    public int fit(int column, String folded, Count count) {
        return switch (columns.get(column)) {
            case NUMBER -> isNumber(folded) ? numbers(count) : IMPOSSIBLE;
            case SOURCE -> sources.isWhole(folded) ? 30 : -25;
            case LEAD, RESPONSIBLE, SUPPORTING ->
                    areBodies(folded)
                            ? 30
                            : areUnits(folded) ? 15 : isShortWord(folded) ? -15 : -40;
            case DEADLINE -> TaskMaker.isWhen(folded) ? 30 : folded.length() <= SHORT ? -10 : -40;
            case LEADER -> isPersons(folded) ? 20 : -25;
            case STATE, LIST_NUMBER -> folded.length() <= SHORT ? 10 : -20;
            case MEASURE -> IndicatorLines.isUnit(folded) ? 30 : -20;
            case ASIDE -> folded.length() <= SHORT && !areUnits(folded) ? 10 : -5;
            case CATEGORY -> folded.length() <= SENTENCE ? words(folded, 12) : -20;
            case NAME, CONTENT -> words(folded, told(folded) ? 10 : 15);
            case GOAL -> isValue(folded) ? 5 : words(folded, 15);
            case ACCOUNT -> isValue(folded) ? 5 : words(folded, told(folded) ? 20 : 13);
        };
    }

    private static int numbers(Count count) {
        return switch (count) {
            case DUE -> 40;
            case GAP -> 10;
            case NONE -> -10;
        };
    }

    /** 3210, 107%: no words at all. */
    private static boolean isValue(String folded) {
        return folded.matches("[^\\u4e00-\\u9fff]+");
    }

    /** Words of their own: nothing that only some columns take. */
    private boolean isWords(String folded) {
        return !isValue(folded)
                && !TaskMaker.isWhen(folded)
                && !areBodies(folded)
                && !sources.isWhole(folded);
    }

    /** What ends as names of units do may be words too: 建设重点实验室. */
    private int words(String folded, int worth) {
        return isWords(folded) ? areUnits(folded) ? worth - 7 : worth : -20;
    }

    private static boolean told(String folded) {
        return TOLD.matcher(folded).matches();
    }

    private static boolean isPersons(String folded) {
        return folded.length() <= SENTENCE
                && PERSONS.matcher(folded).matches()
                && !UnitList.isWhole(folded);
    }

    @Override
    public int empty(int column) {
        return switch (columns.get(column)) {
            case NUMBER -> -35;
            case CATEGORY, ASIDE, STATE, LIST_NUMBER, MEASURE -> -2;
            case SUPPORTING -> -4;
            case LEADER -> -5;
            case DEADLINE, GOAL -> -8;
            case SOURCE -> -10;
            case LEAD, RESPONSIBLE -> -12;
            case NAME -> named ? -7 : -30;
            case CONTENT -> named ? -9 : -30;
            case ACCOUNT -> -14;
        };
    }

    /** A cell below one that ends as if more followed, but is another. */
    static int breaksOff(String before) {
        return !before.isEmpty() && OPEN.indexOf(before.charAt(before.length() - 1)) >= 0 ? -15 : 0;
    }

    @Override
    public int goesOn(int column, String before, String folded, boolean parted) {
        TableColumn kind = columns.get(column);
        if (kind == TableColumn.NUMBER || (isValue(folded) && kind != TableColumn.ACCOUNT)) {
            return IMPOSSIBLE;
        }
        if (point(folded) > 1 && point(folded) == point(before) + 1) {
            return POINTS;
        }
        char last = before.isEmpty() ? '。' : before.charAt(before.length() - 1);
        boolean ended = ENDS.indexOf(last) >= 0;
        int weight =
                OPEN.indexOf(last) >= 0
                        ? -3
                        : switch (kind) {
                            case ACCOUNT -> -8;
                            case LEAD, RESPONSIBLE, SUPPORTING -> areUnits(folded) ? -6 : -20;
                            case LEADER -> isPersons(folded) ? -10 : -30;
                            case NAME, CONTENT, GOAL ->
                                    ended ? -14 : before.length() >= SENTENCE ? -6 : -12;
                            case SOURCE -> sources.isWhole(folded) ? -3 : -14;
                            default -> -14;
                        };
        return parted ? weight - 8 : weight;
    }

    /** The number of a point 1. 2. of one cell, 0 where it begins with none. */
    private static int point(String folded) {
        Matcher point = POINT.matcher(folded);
        return point.lookingAt() ? Integer.parseInt(point.group(1)) : 0;
    }

    /** Whether most of what a cell names are units. */
    static boolean areUnits(String folded) {
        String[] names = folded.replaceFirst("[。;]$", "").split("[、,;/]", -1);
        long whole = Arrays.stream(names).filter(UnitList::isWhole).count();
        return whole > 0
                && whole * 2 >= names.length
                && folded.chars().noneMatch(Character::isDigit);
    }

    /** The same, and the first says whose it is: 市科技局. */
    private static boolean areBodies(String folded) {
        return BODY.matcher(folded).matches() && areUnits(folded);
    }

    private static boolean isShortWord(String folded) {
        return folded.matches("[^。;:\\d]{1,30}");
    }

    @Override
    public int heading(String printed, boolean numberFollows) {
        if (TableHeadings.isNumbered(printed)) {
            return 8;
        }
        String folded = Folding.fold(printed);
        boolean bare =
                numberFollows
                        && folded.length() <= SENTENCE
                        && folded.matches("[\\u4e00-\\u9fff、]+")
                        && !areUnits(folded)
                        && !TaskMaker.isWhen(folded);
        return bare ? -3 : IMPOSSIBLE;
    }
}
