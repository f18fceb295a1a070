package luoshi.report;

import java.math.BigDecimal;
import java.util.List;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. */
sealed interface Cell {
    /** Text, with the spans of it that are marked. */
    record Text(String text, List<Passage> marked) implements Cell {
        /** Copies the spans. */
        public Text {
            marked = List.copyOf(marked);
        }
    }

    /**
     * A number.
     *
     * @param format how a workbook program shows it
     */
    record Figure(double value, String format) implements Cell {}

    /**
     * A number that the workbook itself works out.
     *
     * @param formula in it {@code {row}} is the row that it stands in, {@code {3}} the first row of
     *     the table's entry 3, counted from 0
     * @param value what it comes to
     */
    record Formula(String formula, double value, String format) implements Cell {}

    /** How a whole number is shown. */
    String WHOLE = "0";

    /** How a count among many is shown: what there is none of is a dash, which stands back. */
    String COUNT = "0;-0;\"—\"";

    /** How a number with two decimal places is shown. */
    String TWO_PLACES = "0.00";

    /** How a share of one is shown. */
    String SHARE = "0.0%";

    static Cell empty() {
        return new Text("", List.of());
    }

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty()
                ? empty()
                : new Text(PrintableText.of(text), List.of());
    }

    static Cell number(@Nullable Integer number) {
        return number == null ? empty() : new Figure(number, WHOLE);
    }

    /** A number with the decimal places that it is printed with; empty for null. */
    static Cell number(@Nullable BigDecimal number) {
        return number == null ? empty() : new Figure(number.doubleValue(), format(number));
    }

    /** Shows a number with its own decimal places. */
    static String format(BigDecimal number) {
        int places = number.stripTrailingZeros().scale();
        return places <= 0 ? WHOLE : WHOLE + "." + "0".repeat(places);
    }

    default boolean isEmpty() {
        return this instanceof Text text && text.text().isEmpty();
    }
}
