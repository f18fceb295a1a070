package luoshi.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.NumberReader;
import luoshi.text.WrittenNumber;

/** The words of a piece of text that have no known part in it: they may make it another thing. */
final class Residue {
    private static final Pattern PLAIN = Lexicon.pattern("plain");
    private static final Pattern DOERS = Lexicon.pattern("doers");
    private static final Pattern PAPER = Lexicon.pattern("plain-paper");
    private static final Pattern PASSED = Lexicon.pattern("passed");
    private static final Pattern EXAMPLES = Lexicon.pattern("examples");

    /** 150个村: those that have it. */
    private static final Pattern BEARER = Pattern.compile("[村镇乡区县](?![一-龥]{0,3}[区站点员院所])");

    /** 北京段, 预验收, 分论坛: one character that makes less of a thing weighs as a word. */
    private static final String RESTRICTING = "段期号侧座批届栋楼半初预试拟待未旧分子副辅会";

    private static final String PARTICLES = "的地得了着过是为与和及并且而也均都在于由从到向往对将把以按经被让使给有其该此这另又即则之各约近已";

    private static final Pattern BRACKET = Pattern.compile("\\([^()\\d]{1,2}\\)");
    private static final List<String[]> ANSWERING =
            Lexicon.words("answering").stream().map(line -> line.split("=")).toList();

    private final String text;
    private final BitSet known = new BitSet();

    /** Plain words of one character; beside an unknown one they are a part of its word: 土建. */
    private final BitSet small = new BitSet();

    private Residue(String text) {
        this.text = text;
    }

    /**
     * So many characters are neither another text's own, nor plain words of when, how and by whom,
     * nor numbers and their measures.
     *
     * @param piece folded
     * @param other whose words are known, folded
     */
    static int of(String piece, String other) {
        return left(piece, other).count();
    }

    /** The same where papers are drawn up and issued. */
    static int ofPaper(String piece, String other) {
        Residue residue = left(piece, other);
        residue.mark(PAPER);
        return residue.count();
    }

    private static Residue left(String piece, String other) {
        Residue residue = new Residue(Terms.same(piece));
        String among = Terms.same(other);
        residue.shared(among);
        residue.answering(among);
        residue.numbers();
        residue.mark(DOERS);
        residue.mark(PASSED);
        residue.mark(EXAMPLES);
        residue.plain();
        return residue;
    }

    /** Whether a word is said, or another that answers it; plain words count as any. */
    static boolean isSaid(String word, String other) {
        String among = Terms.same(other);
        return among.contains(word)
                || ANSWERING.stream()
                        .map(List::of)
                        .anyMatch(g -> g.contains(word) && g.stream().anyMatch(among::contains));
    }

    private void shared(String among) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean words =
                    !Character.isDigit(text.charAt(i)) && !Character.isDigit(text.charAt(i + 1));
            if (words && among.contains(text.substring(i, i + 2))) {
                known.set(i, i + 2);
            }
        }
    }

    private void answering(String among) {
        for (String[] group : ANSWERING) {
            if (List.of(group).stream().anyMatch(among::contains)) {
                for (String word : group) {
                    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                        known.set(at, at + word.length());
                    }
                }
            }
        }
    }

    private void numbers() {
        for (WrittenNumber number : NumberReader.in(text)) {
            int measure = Scale.at(text, number.end()).map(s -> s.name().length()).orElse(0);
            int end = number.end() + measure;
            Matcher bracket = BRACKET.matcher(text).region(end, text.length());
            known.set(number.start(), bracket.lookingAt() ? bracket.end() : end);
            Matcher bearer = BEARER.matcher(text).region(end, text.length());
            if (measure > 0 && bearer.lookingAt()) {
                known.set(bearer.start(), bearer.end());
            }
        }
    }

    private void plain() {
        Matcher word = PLAIN.matcher(text);
        while (word.find()) {
            boolean alone = word.end() - word.start() == 1;
            if (alone
                    && !known.get(word.start())
                    && PARTICLES.indexOf(text.charAt(word.start())) < 0) {
                small.set(word.start());
            }
            known.set(word.start(), word.end());
        }
    }

    private void mark(Pattern words) {
        Matcher word = words.matcher(text);
        while (word.find()) {
            known.set(word.start(), word.end());
        }
    }

    private int count() {
        int left = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isUnknown(i) || (small.get(i) && isBesideUnknown(i))) {
                left += RESTRICTING.indexOf(text.charAt(i)) < 0 ? 1 : 2;
            }
        }
        return left;
    }

    private boolean isBesideUnknown(int i) {
        return (i > 0 && isUnknown(i - 1)) || (i + 1 < text.length() && isUnknown(i + 1));
    }

    private boolean isUnknown(int i) {
        return !known.get(i) && Character.isLetter(text.charAt(i));
    }
}
