package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Cells put one behind the other into a flow of their own, in the order of what they mean, so that
 * a cell that goes on in a second one reads as one text.
 */
final class CellFlow {
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Flow flow;
    private int[] starts = {};

    CellFlow(String text) {
        this.text = text;
    }

    /** The text that the cells stand in. */
    String text() {
        return text;
    }

    /** Some lines of the flow. */
    record Stretch(int first, int behind) {
        boolean isEmpty() {
            return first == behind;
        }
    }

    /** Adds the pieces of a cell; all cells are added before the first is asked for. */
    Stretch add(List<Passage> pieces) {
        int first = lines.size();
        for (Passage piece : pieces) {
            int from = piece.start();
            String printed = piece.of(text);
            // in a quoted field a quote stands twice
            for (int twice = printed.indexOf("\"\""); twice >= 0; ) {
                int cut = piece.start() + twice + 1;
                addLines(from, cut);
                from = cut + 1;
                twice = printed.indexOf("\"\"", twice + 2);
            }
            addLines(from, piece.end());
        }
        return new Stretch(first, lines.size());
    }

    private void addLines(int from, int to) {
        if (from < to) {
            for (Line line : Line.of(text.substring(from, to))) {
                lines.add(new Line(from + line.start(), from + line.end(), line.text()));
            }
        }
    }

    Flow flow() {
        Flow made = flow;
        if (made == null) {
            made = Flow.of(lines);
            starts = new int[lines.size() + 1];
            int at = 0;
            for (int i = 0; i < lines.size(); i++) {
                starts[i] = made.nextLineStart(at);
                at = starts[i] + 1;
            }
            starts[lines.size()] = made.length();
            flow = made;
        }
        return made;
    }

    /** Where a stretch begins in the flow. */
    int start(Stretch stretch) {
        flow();
        return starts[stretch.first()];
    }

    /** Behind its last character. */
    int end(Stretch stretch) {
        flow();
        return starts[stretch.behind()];
    }

    /** What a stretch says, without breaks. */
    String text(Stretch stretch) {
        return stretch.isEmpty() ? "" : flow().text(start(stretch), end(stretch));
    }
}
