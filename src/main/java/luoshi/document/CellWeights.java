package luoshi.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final Sources SOURCES = Sources.of("");

    private final List<TableColumn> columns;
    private final boolean named;

    /** What has been asked: each column asks the same of a cell. */
    private final Map<String, Words> known = new HashMap<>();

    /**
     * What a cell's words can be.
     *
     * @param value no words at all: 3210, 107%
     * @param units whether they end as names of units do
     * @param bodies the same, and the first says whose it is: 市科技局
     * @param told whether they speak of what has been done
     */
    private record Words(
            boolean value,
            boolean when,
            boolean units,
            boolean bodies,
            boolean source,
            boolean told) {
        static Words of(String folded) {
            boolean units = areUnits(folded);
            return new Words(
                    isValue(folded),
                    TaskMaker.isWhen(folded),
                    units,
                    units && BODY.matcher(folded).matches(),
                    SOURCES.isWhole(folded),
                    TOLD.matcher(folded).matches());
        }

        /** Words of their own: nothing that only some columns take. */
        boolean areOwn() {
            return !value && !when && !bodies && !source;
        }

        /** What ends as names of units do may be words too: 建设重点实验室. */
        int worth(int most) {
            return areOwn() ? units ? most - 7 : most : -20;
        }
    }

    CellWeights(List<TableColumn> columns) {
        this.columns = columns;
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
        Words words = known.computeIfAbsent(folded, Words::of);
        boolean brief = folded.length() <= SHORT;
        return switch (columns.get(column)) {
            case NUMBER -> isNumber(folded) ? numbers(count) : IMPOSSIBLE;
            case SOURCE -> words.source() ? 30 : -25;
            case LEAD, RESPONSIBLE, SUPPORTING ->
                    words.bodies() ? 30 : words.units() ? 15 : isShortWord(folded) ? -15 : -40;
            case DEADLINE -> words.when() ? 30 : brief ? -10 : -40;
            case LEADER -> isPersons(folded) ? 20 : -25;
            case STATE, LIST_NUMBER -> brief ? 10 : -20;
            case MEASURE -> IndicatorLines.isUnit(folded) ? 30 : -20;
            case ASIDE -> brief && !words.units() ? 10 : -5;
            case CATEGORY -> folded.length() <= SENTENCE ? words.worth(12) : -20;
            case NAME, CONTENT -> words.worth(words.told() ? 10 : 15);
            case GOAL -> words.value() ? 5 : words.worth(15);
            case ACCOUNT -> words.value() ? 5 : words.worth(words.told() ? 20 : 13);
        };
    }

    private static int numbers(Count count) {
        return switch (count) {
            case DUE -> 40;
            case GAP -> 10;
            case NONE -> -10;
        };
    }

    private static boolean isValue(String folded) {
        return folded.matches("[^\\u4e00-\\u9fff]+");
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
                            case SOURCE -> SOURCES.isWhole(folded) ? -3 : -14;
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
