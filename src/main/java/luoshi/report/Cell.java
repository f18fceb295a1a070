package luoshi.report;

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

    /** A number, with its decimal places. */
    record Figure(double value, int decimals) implements Cell {}

    static Cell empty() {
        return new Text("", List.of());
    }

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty()
                ? empty()
                : new Text(PrintableText.of(text), List.of());
    }

    static Cell number(@Nullable Integer number) {
        return number == null ? empty() : new Figure(number, 0);
    }

    default boolean isEmpty() {
        return this instanceof Text text && text.text().isEmpty();
    }
}
