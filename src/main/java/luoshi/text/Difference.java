package luoshi.text;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Passage;
import luoshi.text.Folding.Folded;

/**
 * What two wordings of the same thing have in common and where they differ. They are compared
 * folded, so Traditional and Simplified, full and half width, and white space make no difference;
 * the answer speaks of the printed texts.
 */
public final class Difference {
    private Difference() {}

    /** How a piece of one text stands to the piece of the other. */
    public enum Kind {
        /** The same on both sides, once folded. */
        SAME,
        /** Other words on either side. */
        REPLACED,
        /** Words that only the left text has. */
        ONLY_LEFT,
        /** Words that only the right text has. */
        ONLY_RIGHT
    }

    /**
     * Two spans that answer each other.
     *
     * @param left in the left printed text; empty for ONLY_RIGHT
     * @param right in the right printed text; empty for ONLY_LEFT
     */
    public record Piece(Kind kind, Passage left, Passage right) {}

    /**
     * Both texts in pieces, completely and in order. A differing piece begins and ends at word
     * edges, and a character that two differing runs share by accident does not split them. Two
     * differing pieces never touch.
     */
    public static List<Piece> between(String left, String right) {
        Folded a = Folding.foldedWithPlaces(left);
        Folded b = Folding.foldedWithPlaces(right);
        List<Piece> pieces = new ArrayList<>();
        Cursor at = new Cursor(a, b);
        for (Run same : CommonRuns.readable(a.text(), b.text())) {
            at.differUntil(same, pieces);
            at.agreeUntil(same, pieces);
        }
        at.finish(pieces);
        return pieces;
    }

    /**
     * How much two texts have in common, from 0 (nothing) to 1 (the same, once folded): the share
     * of their characters that stand in both in the same order.
     */
    public static double similarity(String left, String right) {
        String a = Folding.fold(left);
        String b = Folding.fold(right);
        int both = a.length() + b.length();
        return both == 0 ? 1 : 2.0 * LongestCommon.length(a, b) / both;
    }

    /** Walks along both texts and cuts them into pieces. */
    private static final class Cursor {
        private final Folded a;
        private final Folded b;
        private int leftFolded;
        private int rightFolded;
        private int leftPrinted;
        private int rightPrinted;

        Cursor(Folded a, Folded b) {
            this.a = a;
            this.b = b;
        }

        void differUntil(Run next, List<Piece> pieces) {
            Kind kind = kind(next.left() - leftFolded, next.right() - rightFolded);
            if (kind != Kind.SAME) {
                add(
                        kind,
                        endOfWords(a, leftFolded, next.left(), leftPrinted),
                        endOfWords(b, rightFolded, next.right(), rightPrinted),
                        pieces);
            }
        }

        void agreeUntil(Run same, List<Piece> pieces) {
            leftFolded = same.leftEnd();
            rightFolded = same.rightEnd();
            add(Kind.SAME, a.place(leftFolded), b.place(rightFolded), pieces);
        }

        void finish(List<Piece> pieces) {
            Kind kind = kind(a.text().length() - leftFolded, b.text().length() - rightFolded);
            boolean rest =
                    leftPrinted < a.printed().length() || rightPrinted < b.printed().length();
            if (kind != Kind.SAME || rest) {
                add(kind, a.printed().length(), b.printed().length(), pieces);
            }
        }

        private void add(Kind kind, int leftEnd, int rightEnd, List<Piece> pieces) {
            pieces.add(
                    new Piece(
                            kind,
                            new Passage(leftPrinted, leftEnd),
                            new Passage(rightPrinted, rightEnd)));
            leftPrinted = leftEnd;
            rightPrinted = rightEnd;
        }

        /** White space after differing words belongs to what follows: it is not marked. */
        private static int endOfWords(Folded text, int from, int to, int printed) {
            return to == from ? printed : text.place(to - 1) + 1;
        }

        private static Kind kind(int onLeft, int onRight) {
            if (onLeft > 0) {
                return onRight > 0 ? Kind.REPLACED : Kind.ONLY_LEFT;
            }
            return onRight > 0 ? Kind.ONLY_RIGHT : Kind.SAME;
        }
    }
}
