package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;
import luoshi.text.Difference;
import luoshi.text.Difference.Kind;
import luoshi.text.Difference.Piece;

/** Says how a task's words and an outcome's restatement of them differ; what differs is marked. */
final class DifferenceWords {
    /** With more differences than that both texts are shown whole. */
    private static final int FEW = 6;

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> marked = new ArrayList<>();

    private DifferenceWords() {}

    /** The words for a cell; both texts as printed. */
    static Cell of(String task, String restated) {
        String left = PrintableText.of(task);
        String right = PrintableText.of(restated);
        List<Piece> pieces = Difference.between(left, right);
        List<Piece> differing = pieces.stream().filter(p -> p.kind() != Kind.SAME).toList();
        if (differing.isEmpty()) {
            return Cell.of(Words.of("difference.none"));
        }
        DifferenceWords words = new DifferenceWords();
        if (differing.size() <= FEW && 2 * differing(differing) < left.length() + right.length()) {
            differing.forEach(piece -> words.listed(piece, left, right));
        } else {
            words.whole("difference.task", left, pieces, true);
            words.text.append('\n');
            words.whole("difference.outcome", right, pieces, false);
        }
        return new Cell.Text(words.text.toString(), words.marked);
    }

    private static int differing(List<Piece> pieces) {
        return pieces.stream().mapToInt(p -> length(p.left()) + length(p.right())).sum();
    }

    private static int length(Passage passage) {
        return passage.end() - passage.start();
    }

    private void listed(Piece piece, String left, String right) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        switch (piece.kind()) {
            case ONLY_LEFT -> text.append(Words.of("difference.only-task"));
            case ONLY_RIGHT -> text.append(Words.of("difference.only-outcome"));
            case REPLACED -> text.append(Words.of("difference.replaced"));
            case SAME -> {}
        }
        text.append(Words.of("difference.open"));
        mark(piece.left().of(left));
        if (piece.kind() == Kind.REPLACED) {
            text.append(Words.of("difference.becomes"));
        }
        mark(piece.right().of(right));
        text.append(Words.of("difference.close"));
    }

    private void whole(String key, String printed, List<Piece> pieces, boolean left) {
        text.append(Words.of(key));
        for (Piece piece : pieces) {
            String words = (left ? piece.left() : piece.right()).of(printed);
            if (piece.kind() == Kind.SAME) {
                text.append(words);
            } else {
                mark(words);
            }
        }
    }

    private void mark(String words) {
        if (!words.isEmpty()) {
            marked.add(new Passage(text.length(), text.length() + words.length()));
            text.append(words);
        }
    }
}
