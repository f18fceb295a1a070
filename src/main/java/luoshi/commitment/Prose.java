package luoshi.commitment;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.model.Passage;
import luoshi.text.Folding;

/** A text folded for reading, with its clauses, quotations and titles, and the way back. */
final class Prose {
    private static final String CLAUSE_ENDS = ",;:。!?";
    private static final String SENTENCE_ENDS = "。!?;";

    private final String printed;
    private final Folding.Folded folded;
    private final String text;
    private final BitSet quoted = new BitSet();
    private final BitSet titled = new BitSet();
    private final Map<String, Set<String>> terms = new ConcurrentHashMap<>();
    private final BitSet stops = new BitSet();
    private final BitSet sentenceStops = new BitSet();

    Prose(String printed) {
        this.printed = printed;
        // a paragraph's end is a sentence's end; folding would drop it
        this.folded = Folding.foldedWithPlaces(printed.replace('\n', '。'));
        this.text = folded.text();
        markBetween('《', '》', titled);
        markQuotes();
        markStops();
    }

    String text() {
        return text;
    }

    String printed() {
        return printed;
    }

    boolean isQuoted(int place) {
        return quoted.get(place);
    }

    boolean isTitled(int place) {
        return titled.get(place);
    }

    /** Where the clause begins that a place is in. */
    int clauseStart(int place) {
        return stops.previousSetBit(place - 1) + 1;
    }

    /** Where the clause ends that a place is in. */
    int clauseEnd(int place) {
        int stop = stops.nextSetBit(place);
        return stop < 0 ? text.length() : stop;
    }

    int sentenceStart(int place) {
        return sentenceStops.previousSetBit(place - 1) + 1;
    }

    int sentenceEnd(int place) {
        int stop = sentenceStops.nextSetBit(place);
        return stop < 0 ? text.length() : stop;
    }

    /** The sentence that a place is in. */
    String sentence(int place) {
        return text.substring(sentenceStart(place), sentenceEnd(place));
    }

    /** The terms of a piece of this text; worked out once. */
    Set<String> terms(String piece) {
        return terms.computeIfAbsent(piece, Terms::of);
    }

    /** A span of the folded text as a span of the printed one. */
    Passage passage(int start, int end) {
        if (end <= start) {
            return new Passage(folded.place(start), folded.place(start));
        }
        return new Passage(folded.place(start), folded.place(end - 1) + 1);
    }

    private void markBetween(char open, char close, BitSet marks) {
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == open) {
                from = i;
            } else if (text.charAt(i) == close && from >= 0) {
                marks.set(from, i + 1);
                from = -1;
            }
        }
    }

    /** Quotation marks in pairs; one that is never closed quotes nothing. */
    private void markQuotes() {
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。') {
                from = -1;
            } else if (c == '"') {
                if (from >= 0) {
                    quoted.set(from, i + 1);
                    from = -1;
                } else {
                    from = i;
                }
            }
        }
    }

    private void markStops() {
        int bracket = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean free = !titled.get(i) && !(quoted.get(i) && c != '"');
            if (free && CLAUSE_ENDS.indexOf(c) >= 0 && !isInNumber(i)) {
                stops.set(i);
            }
            if (free && SENTENCE_ENDS.indexOf(c) >= 0) {
                sentenceStops.set(i);
            }
            if (c == '(') {
                bracket = i;
            } else if (c == ')' && bracket >= 0) {
                markBracket(bracket, i);
                bracket = -1;
            }
        }
    }

    /** A bracket with a number in it says something of its own. */
    private void markBracket(int open, int close) {
        String inside = text.substring(open + 1, close);
        if (inside.matches(".*\\d.*") && !inside.matches("[\\d\\-年.至]+")) {
            stops.set(open);
            stops.set(close);
        }
    }

    private boolean isInNumber(int i) {
        return text.charAt(i) == ','
                && i > 0
                && i + 3 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && Character.isDigit(text.charAt(i + 3));
    }
}
