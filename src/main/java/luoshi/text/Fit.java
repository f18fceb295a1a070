package luoshi.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How well readings fit between what stands around them: by their characters and by the words that
 * they make. For one thread.
 */
final class Fit {
    private static final int BEFORE = 10;
    private static final int BEHIND = 7;
    private static final double OF_ARTICLES = 0.9;
    private static final double OF_NEWS = 0.25;
    private static final double OF_SENTENCE = 0.6;
    private static final double SURENESS = 0.65;

    /** A bracket or quote without its other half in the line, in nats. */
    private static final double UNPAIRED = 5;

    private static final String PAIRS = "“”‘’（）《》〈〉【】〔〕「」『』";

    /** Where brackets are looked for on either side. */
    private static final int LINE = 200;

    /** How far on either side a sentence is asked for. */
    private static final int SENTENCE = 40;

    /** A text of nothing but damage is not worth more time: 10 ms each. */
    private static final int MOST_SENTENCES = 400;

    /** Words are counted alike whatever their number is. */
    private static final char SOME_NUMBER = '三';

    private final String text;
    private final Judgement judgement;
    private final List<Voice> voices =
            List.of(
                    new Voice(WordSequences.articles(), OF_ARTICLES),
                    new Voice(WordSequences.news(), OF_NEWS));
    private final StringBuilder run = new StringBuilder();
    private final Expectation expectation;
    private String sentenceBefore = "";
    private String sentenceBehind = "";
    private String before = "";
    private String behind = "";
    private String lineBefore = "";
    private String lineBehind = "";
    private int end;
    private int asked;

    /** A model of words and how much it is listened to. */
    private record Voice(Words words, double weight) {
        Voice(WordSequences model, double weight) {
            this(new Words(model), weight);
        }
    }

    Fit(String text, Judgement judgement, Expectation expectation) {
        this.text = text;
        this.judgement = judgement;
        this.expectation = expectation;
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
        int begins = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - LINE);
        String line = text.substring(begins, from) + reading.subSequence(0, first);
        lineBefore = pairs(line);
        sentenceBefore = line.substring(Math.max(0, from - begins - SENTENCE));
        before = sentenceBefore.substring(Math.max(0, sentenceBefore.length() - BEFORE));
        int breaks = text.indexOf('\n', to);
        int ends = breaks < 0 ? text.length() : breaks;
        end = Math.min(ends, to + BEHIND);
        CharSequence rest = reading.subSequence(last, reading.length());
        behind = rest + text.substring(to, end);
        lineBehind = pairs(rest + text.substring(to, Math.min(ends, to + LINE)));
        sentenceBehind = rest + text.substring(to, Math.min(ends, to + SENTENCE));
        run.setLength(0);
        append(before);
        voices.forEach(voice -> voice.words().begin(run));
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
        return judgement.oddityBesideWords(before, reading, behind, end)
                + UNPAIRED * unpaired(lineBefore, reading, lineBehind);
    }

    /** The brackets and quotes of a text. */
    private static String pairs(String text) {
        StringBuilder pairs = new StringBuilder();
        text.chars().filter(c -> PAIRS.indexOf(c) >= 0).forEach(c -> pairs.append((char) c));
        return pairs.toString();
    }

    /** How many brackets and quotes of a line have no other half. */
    private static int unpaired(CharSequence... parts) {
        StringBuilder open = new StringBuilder();
        int alone = 0;
        for (CharSequence part : parts) {
            for (int i = 0; i < part.length(); i++) {
                int mark = part.charAt(i) < 0x80 ? -1 : PAIRS.indexOf(part.charAt(i));
                int last = open.length() - 1;
                if (mark >= 0 && mark % 2 == 0) {
                    open.append((char) mark);
                } else if (mark > 0 && last >= 0 && open.charAt(last) == mark - 1) {
                    open.setLength(last);
                } else if (mark > 0) {
                    alone++;
                }
            }
        }
        return alone + open.length();
    }

    /** What the words of a reading add to that, in nats. */
    double words(CharSequence reading) {
        run.setLength(0);
        append(reading);
        append(behind.substring(0, Math.min(BEHIND, behind.length())));
        return voices.stream().mapToDouble(voice -> voice.weight() * voice.words().cost(run)).sum();
    }

    /**
     * What the sentence as a whole adds to that for each character that may stand at a place of a
     * reading, in nats; empty where nothing tells, or enough has been asked of this text.
     */
    Optional<double[]> sentence(CharSequence reading, int at, String characters) {
        if (asked++ >= MOST_SENTENCES) {
            return Optional.empty();
        }
        String left = sentenceBefore + reading.subSequence(0, at);
        String right = reading.subSequence(at + 1, reading.length()) + sentenceBehind;
        return expectation
                .oddities(left, right, characters)
                .map(all -> Arrays.stream(all).map(one -> OF_SENTENCE * one).toArray());
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
