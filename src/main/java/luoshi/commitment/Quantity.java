package luoshi.commitment;

import java.math.BigDecimal;
import luoshi.model.Comparison;
import luoshi.text.WrittenNumber;

/**
 * A number with its measure in a text, and the words that belong to it.
 *
 * @param end behind the measure
 * @param from where the words begin that say what is counted
 * @param to where they end
 * @param unit as printed, folded, 万 and 亿 before it
 * @param comparison how it is meant
 */
record Quantity(
        Prose prose,
        WrittenNumber number,
        int end,
        int from,
        int to,
        Scale scale,
        String unit,
        Comparison comparison) {
    int start() {
        return number.start();
    }

    /** The words before the number. */
    String before() {
        return prose.text().substring(from, start());
    }

    /** The words behind the measure. */
    String after() {
        return prose.text().substring(end, to);
    }

    /** All that follows in the clause. */
    String following() {
        return prose.text().substring(end, Math.max(end, prose.clauseEnd(start())));
    }

    /** The whole piece. */
    String piece() {
        return prose.text().substring(from, to);
    }

    /** The value in the dimension's base. */
    BigDecimal base() {
        BigDecimal full = number.full().multiply(scale.factor());
        return number.form() == WrittenNumber.Form.FRACTION
                ? full.multiply(BigDecimal.valueOf(100))
                : full;
    }

    Quantity within(int newFrom, int newTo) {
        return new Quantity(prose, number, end, newFrom, newTo, scale, unit, comparison);
    }
}
