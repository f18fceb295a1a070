package luoshi.text;

/**
 * How well readings fit between what stands around them: by their characters and by the words that
 * they make. For one thread.
 */
final class Fit {
    private static final int BEFORE = 10;
    private static final int BEHIND = 7;
    private static final double OF_WRITTEN = 0.8;
    private static final double OF_EVERYDAY = 0.3;
    private static final double SURENESS = 0.8;

    /** Words are counted alike whatever their number is. */
    private static final char SOME_NUMBER = '三';

    private final String text;
    private final Judgement judgement;
    private final Words written = new Words(WordSequences.written());
    private final Words everyday = new Words(WordSequences.everyday());
    private final StringBuilder run = new StringBuilder();
    private String before = "";
    private String behind = "";
    private int end;

    Fit(String text, Judgement judgement) {
        this.text = text;
        this.judgement = judgement;
    }

    /**
     * Sets what stands around the readings to come: the other parts of a reading of a stretch, and
     * of its line what stands around that.
     *
     * @param reading what the whole stretch is read as
     * @param first where the readings to come begin in it, {@code last} where they end
     * @param from where the stretch begins in the text, {@code to} where it ends
     */
    void between(CharSequence reading, int first, int last, int from, int to) {
        int begins = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - BEFORE);
        String all = text.substring(begins, from) + reading.subSequence(0, first);
        before = all.substring(Math.max(0, all.length() - BEFORE));
        int breaks = text.indexOf('\n', to);
        end = Math.min(breaks < 0 ? text.length() : breaks, to + BEHIND);
        behind = reading.subSequence(last, reading.length()) + text.substring(to, end);
        run.setLength(0);
        append(before);
        written.begin(run);
        everyday.begin(run);
    }

    /**
     * How likely a reading is beside a dearer or cheaper one. What tells of characters and what
     * tells of words are not independent: together they are too sure.
     *
     * @param cheaper by how much it is cheaper, in nats
     */
    static double odds(double cheaper) {
        return Math.exp(SURENESS * cheaper);
    }

    /** The cost of a reading by its characters, in nats. */
    double characters(CharSequence reading) {
        return judgement.oddityBesideWords(before, reading, behind, end);
    }

    /** What the words of a reading add to that, in nats. */
    double words(CharSequence reading) {
        run.setLength(0);
        append(reading);
        append(behind.substring(0, Math.min(BEHIND, behind.length())));
        return OF_WRITTEN * written.cost(run) + OF_EVERYDAY * everyday.cost(run);
    }

    private void append(CharSequence some) {
        for (int i = 0; i < some.length(); i++) {
            char kind = Plausibility.kind(some.charAt(i));
            if (kind == '0') {
                appendNumber();
            } else if (kind != Folding.GONE && !isPoint(some, i)) {
                run.append(Folding.folded(some.charAt(i)));
            }
        }
    }

    private void appendNumber() {
        if (run.isEmpty() || run.charAt(run.length() - 1) != SOME_NUMBER) {
            run.append(SOME_NUMBER);
        }
    }

    private static boolean isPoint(CharSequence some, int i) {
        return some.charAt(i) == '.'
                && i + 1 < some.length()
                && Plausibility.kind(some.charAt(i + 1)) == '0';
    }
}
