package luoshi.text;

/** How likely a reading is in its place: what follows what, and what no author writes. */
final class Judgement {
    private static final double UNREADABLE = 12;

    /** Authors set letters between ideographs, capitals rather than small ones, hardly signs. */
    private static final double CAPITAL = 6;

    private static final double SMALL = 8;
    private static final double SIGN = 11;
    private static final int BEHIND = 2;

    /** How much is asked of the characters where the words tell too. */
    private static final double IN_WORDS = 0.4;

    /** No author sets two of these side by side. */
    private static final String STOPS = "。，、；：,;:";

    private static final double DOUBLED = 6;

    private final String text;
    private final Marks marks;
    private final LocalWording wording;

    Judgement(String text, Marks marks, LocalWording wording) {
        this.text = text;
        this.marks = marks;
        this.wording = wording;
    }

    LocalWording wording() {
        return wording;
    }

    /** The beginning of every reading of a stretch. */
    Hypothesis start(int from) {
        return Hypothesis.start(kindBefore(from, 2), kindBefore(from, 1));
    }

    private char kindBefore(int i, int distance) {
        int left = distance;
        for (int k = i - 1; k >= 0 && text.charAt(k) != '\n'; k--) {
            char kind = Plausibility.kind(text.charAt(k));
            if (kind != Folding.GONE && --left == 0) {
                return kind;
            }
        }
        return Plausibility.EDGE;
    }

    /** What a reading costs with what stands behind it. */
    double withNext(Hypothesis one, int to) {
        return withWhatFollows(one, to, 1);
    }

    /**
     * How odd a reading is by its characters where its words are judged too, in nats.
     *
     * @param before what stands before it in its line
     * @param behind what stands behind it
     * @param end where {@code behind} ends in the text
     */
    double oddityBesideWords(
            CharSequence before, CharSequence reading, CharSequence behind, int end) {
        char first = kindFromEnd(before, 2);
        char second = kindFromEnd(before, 1);
        double cost = 0;
        int left = BEHIND;
        for (int i = 0; i < reading.length() + behind.length() && left > 0; i++) {
            boolean inside = i < reading.length();
            char c = inside ? reading.charAt(i) : behind.charAt(i - reading.length());
            char kind = Plausibility.kind(c);
            if (kind != Folding.GONE) {
                double ofGeneral = Gbk.isIdeograph(kind) ? IN_WORDS : 1;
                cost += wording.oddity(first, second, kind, ofGeneral);
                cost += STOPS.indexOf(second) >= 0 && STOPS.indexOf(kind) >= 0 ? DOUBLED : 0;
                first = second;
                second = kind;
                left -= inside ? 0 : 1;
            }
        }
        Hypothesis last = Hypothesis.start(first, second);
        return left == 0 ? cost : cost + withWhatFollows(last, end, left);
    }

    private static char kindFromEnd(CharSequence before, int distance) {
        int left = distance;
        for (int k = before.length() - 1; k >= 0; k--) {
            char kind = Plausibility.kind(before.charAt(k));
            if (kind != Folding.GONE && --left == 0) {
                return kind;
            }
        }
        return Plausibility.EDGE;
    }

    /** How unlikely an author is to have written this very character, whatever stands around it. */
    double unreadable(int i) {
        if (marks.isLost(i)) {
            return UNREADABLE;
        }
        return marks.isHalf(i) ? strangeness(text.charAt(i)) : 0;
    }

    /** How unlikely a letter or a rare character is to stand by itself, in nats. */
    static double strangeness(char c) {
        boolean sign = c < 0x80 && !Character.isLetter(c);
        return sign ? SIGN : c >= 'a' && c <= 'z' ? SMALL : CAPITAL;
    }

    /** How odd a reading is between what stands around it, in nats. */
    double oddity(CharSequence reading, int from, int to) {
        Hypothesis one = start(from);
        for (int i = 0; i < reading.length(); i++) {
            one = one.with(new Glyph(reading.charAt(i), from, from, ""), 0, 0, wording);
        }
        return withWhatFollows(one, to, BEHIND);
    }

    /** The same of what is printed, with what no author can have meant. */
    double oddityAsPrinted(int from, int to) {
        double lost = 0;
        for (int i = from; i < to; i++) {
            lost += unreadable(i);
        }
        return oddity(text.substring(from, to), from, to) + lost;
    }

    private double withWhatFollows(Hypothesis reading, int to, int most) {
        Hypothesis one = reading;
        int left = most;
        boolean breaks = false;
        for (int i = to; i < text.length() && left > 0; i++) {
            char c = text.charAt(i);
            breaks |= c == '\n';
            if (Plausibility.kind(c) != Folding.GONE) {
                Hypothesis next = one.with(new Glyph(c, i, i + 1, ""), 0, 0, wording);
                if (breaks) {
                    return one.cost() + overBreak(one, next.cost() - one.cost(), c);
                }
                one = next;
                left--;
            }
        }
        return left > 0 ? one.cost() - Math.log(wording.endsLine(one.second())) : one.cost();
    }

    /** Behind a break a sentence goes on, or another begins. */
    private double overBreak(Hypothesis one, double onwards, char next) {
        double anew = wording.oddity(Plausibility.EDGE, Plausibility.EDGE, Plausibility.kind(next));
        double ends = wording.endsLine(one.second()) * Math.exp(-anew);
        return -Math.log(wording.goesOn() * Math.exp(-onwards) + ends);
    }

    /** The oddest two steps of a reading that follow each other, in nats. */
    double oddest(CharSequence reading, int from) {
        Hypothesis one = start(from);
        double step = 0;
        double oddest = 0;
        for (int i = 0; i < reading.length(); i++) {
            Hypothesis next = one.with(new Glyph(reading.charAt(i), from, from, ""), 0, 0, wording);
            boolean inside = i > 0 && Gbk.isIdeograph(reading.charAt(i - 1));
            double here = inside ? next.cost() - one.cost() : 0;
            oddest = Math.max(oddest, step + here);
            step = here;
            one = next;
        }
        return oddest;
    }
}
