package luoshi.ui.support;

import java.util.ArrayList;
import java.util.List;
import luoshi.text.Difference;

/**
 * Two texts as printed, with what differs between them once folded.
 *
 * @param leftMarks in the left text; the same number on both sides belongs together
 * @param alike whether they have enough in common for marks to say anything
 */
public record SideBySide(
        String left,
        List<Mark> leftMarks,
        String right,
        List<Mark> rightMarks,
        List<Differing> differing,
        boolean alike) {
    /** Below this the differing places are not worth marking. */
    private static final double UNLIKE = 0.3;

    /** Copies the lists. */
    public SideBySide {
        leftMarks = List.copyOf(leftMarks);
        rightMarks = List.copyOf(rightMarks);
        differing = List.copyOf(differing);
    }

    /** A differing place; a side that has nothing there is empty. */
    public record Differing(int number, String left, String right) {}

    /** Not compared (yet). */
    public static SideBySide plain(String left, String right) {
        return new SideBySide(left, List.of(), right, List.of(), List.of(), true);
    }

    /** Compared. The first call takes a while. */
    public static SideBySide of(String left, String right) {
        if (Difference.similarity(left, right) < UNLIKE) {
            return new SideBySide(left, List.of(), right, List.of(), List.of(), false);
        }
        List<Mark> leftMarks = new ArrayList<>();
        List<Mark> rightMarks = new ArrayList<>();
        List<Differing> differing = new ArrayList<>();
        for (Difference.Piece piece : Difference.between(left, right)) {
            if (piece.kind() == Difference.Kind.SAME) {
                continue;
            }
            int number = differing.size() + 1;
            Mark.Kind kind =
                    piece.kind() == Difference.Kind.REPLACED
                            ? Mark.Kind.REPLACED
                            : Mark.Kind.ONE_SIDED;
            if (piece.kind() != Difference.Kind.ONLY_RIGHT) {
                leftMarks.add(new Mark(piece.left(), kind, number));
            }
            if (piece.kind() != Difference.Kind.ONLY_LEFT) {
                rightMarks.add(new Mark(piece.right(), kind, number));
            }
            differing.add(new Differing(number, piece.left().of(left), piece.right().of(right)));
        }
        return new SideBySide(left, leftMarks, right, rightMarks, differing, true);
    }
}
