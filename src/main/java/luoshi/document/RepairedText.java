package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.format.Table;
import luoshi.model.Passage;
import luoshi.text.Mending;

/**
 * A manuscript with its certain readings in place of what is printed: this is what is interpreted.
 * Its places and those of the manuscript are brought into each other.
 */
final class RepairedText {
    private final List<Mending> mendings;
    private final int[] begins;
    private final String text;

    /**
     * @param mendings what is read anew, in order
     */
    RepairedText(String manuscript, List<Mending> mendings) {
        this.mendings = mendings;
        begins = new int[mendings.size()];
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (int i = 0; i < begins.length; i++) {
            Mending one = mendings.get(i);
            whole.append(manuscript, at, one.start());
            begins[i] = whole.length();
            whole.append(one.repaired());
            at = one.end();
        }
        text = whole.append(manuscript, at, manuscript.length()).toString();
    }

    String text() {
        return text;
    }

    /** Whether nothing was read anew: every place is the same in both. */
    boolean isAsPrinted() {
        return mendings.isEmpty();
    }

    /** Where a span of this text stands in the manuscript. */
    Passage printed(Passage here) {
        if (isAsPrinted()) {
            return here;
        }
        int start = printed(here.start());
        boolean empty = here.end() <= here.start();
        return new Passage(start, empty ? start : Math.max(start, printed(here.end() - 1) + 1));
    }

    /** The last character of a reading stands where the last damaged one does. */
    private int printed(int place) {
        int i = mendings.size() - 1;
        while (i >= 0 && begins[i] > place) {
            i--;
        }
        if (i < 0) {
            return place;
        }
        Mending one = mendings.get(i);
        int length = length(i);
        int inside = place - begins[i];
        if (inside >= length) {
            return one.end() + inside - length;
        }
        int last = one.end() - 1;
        return inside == length - 1 ? last : Math.min(one.start() + inside, last);
    }

    private int length(int i) {
        return String.valueOf(mendings.get(i).repaired()).length();
    }

    /** Where a span of the manuscript stands in this text; whole readings only. */
    Passage here(Passage printed) {
        return isAsPrinted()
                ? printed
                : new Passage(here(printed.start(), false), here(printed.end(), true));
    }

    private int here(int place, boolean end) {
        int shift = 0;
        for (int i = 0; i < begins.length; i++) {
            Mending one = mendings.get(i);
            if (place <= one.start()) {
                return place + shift;
            }
            if (place < one.end()) {
                return end ? begins[i] + length(i) : begins[i];
            }
            shift = begins[i] + length(i) - one.end();
        }
        return Math.min(text.length(), place + shift);
    }

    /** Tables of the manuscript as tables of this text. */
    List<Table> here(List<Table> tables) {
        if (isAsPrinted()) {
            return tables;
        }
        List<Table> moved = new ArrayList<>();
        for (Table table : tables) {
            List<List<Passage>> rows =
                    table.rows().stream()
                            .map(row -> row.stream().map(this::here).toList())
                            .toList();
            moved.add(new Table(here(table.belongsFrom(), false), rows));
        }
        return moved;
    }
}
