package luoshi.document;

import java.util.regex.Pattern;
import luoshi.document.IndicatorColumn.Kind;
import luoshi.text.Folding;

/** The columns of a table of indicators: values, measures and what binds are easily told. */
final class IndicatorWeights implements CellFit {
    private static final Pattern LIMITED = Pattern.compile("[≥≤><].*|.*(?:左右|以上|以内|以下)|[约不超].*");
    private static final Pattern CUMULATED = Pattern.compile("[(\\[〔【].*");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CATEGORY = 10;

    private final IndicatorHeader header;
    private final int lastValue;

    IndicatorWeights(IndicatorHeader header) {
        this.header = header;
        int last = -1;
        for (int i = 0; i < header.columns().size(); i++) {
            last = header.columns().get(i).kind() == Kind.VALUE ? i : last;
        }
        this.lastValue = last;
    }

    @Override
    public int width() {
        return header.columns().size();
    }

    @Override
    public int fit(int column, String folded, Count count) {
        boolean value = IndicatorCells.isValue(folded);
        boolean nature = IndicatorLines.isNature(folded);
        boolean unit = IndicatorLines.isUnit(folded);
        return switch (header.columns().get(column).kind()) {
            case NUMBER -> CellWeights.isNumber(folded) ? number(count) : IMPOSSIBLE;
            case NATURE -> nature ? 40 : IMPOSSIBLE;
            case UNIT -> nature || !unit ? -40 : 30;
            case VALUE ->
                    !value
                            ? -40
                            : column == lastValue && LIMITED.matcher(folded).matches() ? 23 : 20;
            case GROWTH -> !value ? -40 : CUMULATED.matcher(folded).matches() ? 28 : 20;
            case NAME -> value || nature || folded.length() > LONGEST_NAME ? -40 : unit ? -10 : 20;
            case CATEGORY -> value || nature || folded.length() > LONGEST_CATEGORY ? -40 : 12;
            case ROLE, OTHER -> value ? -10 : 5;
        };
    }

    private static int number(Count count) {
        return switch (count) {
            case DUE -> 40;
            case GAP -> 10;
            case NONE -> -10;
        };
    }

    /** Where values are missing, the last year's is there sooner than the others. */
    @Override
    public int empty(int column) {
        return switch (header.columns().get(column).kind()) {
            case NUMBER -> -15;
            case CATEGORY, ROLE, OTHER -> -2;
            case NAME -> header.first(Kind.NAME) == column ? -40 : -2;
            case UNIT -> -10;
            case VALUE -> column == lastValue ? -14 : -8;
            case GROWTH -> -4;
            case NATURE -> -12;
        };
    }

    @Override
    public int goesOn(int column, String before, String folded, boolean parted) {
        Kind kind = header.columns().get(column).kind();
        boolean words = kind == Kind.NAME || kind == Kind.OTHER;
        return !words || IndicatorCells.isValue(folded) ? IMPOSSIBLE : -12;
    }

    @Override
    public int heading(String printed, boolean numberFollows) {
        if (TableHeadings.isNumbered(printed)) {
            return 8;
        }
        String folded = Folding.fold(printed);
        boolean words = folded.length() <= LONGEST_CATEGORY && folded.matches("[\\u4e00-\\u9fff]+");
        return words && !IndicatorLines.isUnit(folded) ? -3 : IMPOSSIBLE;
    }
}
