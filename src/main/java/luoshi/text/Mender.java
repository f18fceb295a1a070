package luoshi.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the damaged stretches of one text anew. */
final class Mender {
    private static final int NEAR = 5;
    private static final double UNSEEN = 5;
    private static final double ODDEST = 22;
    private static final double DOUBTFUL = 0.5;
    private static final double OF_WORDS = 0.8;
    private static final double LEAST_GAIN = 8;
    private static final double LEAST_GAIN_UNMARKED = 16;

    /** A letter or a rare character may be meant: then damage has to be likelier than that. */
    private static final double LEAST_GAIN_WEAK = 9;

    /** So much gained is as likely chance as damage. */
    private static final double EVEN = 10;

    private final String text;
    private final Marks marks;
    private final BitSet marked;
    private final LocalWording wording;
    private final Judgement judgement;
    private final Fills fills;
    private final ShiftSearch search;
    private final Script script;
    private final LostCharacters characters;
    private final LostBytes lostBytes;
    private final Rivals rivals;
    private final Fit fit;

    Mender(String text, Marks marks, BitSet marked, LostBytes lost, Expectation expectation) {
        this.text = text;
        this.marks = marks;
        this.marked = marked;
        lostBytes = lost;
        wording = new LocalWording(text);
        script = new Script(text, wording);
        fills = new Fills(text, wording, script);
        judgement = new Judgement(text, marks, wording);
        fit = new Fit(text, judgement, expectation);
        rivals = new Rivals(judgement, fills, fit, lost);
        search = new ShiftSearch(text, marks, judgement, fills, new ShiftSearch.Gone(script, lost));
        characters = new LostCharacters(text, fit, fills, lost);
    }

    /**
     * The damaged places of a stretch.
     *
     * @param to where the search ends, at most the end of the stretch
     * @param searches whether shifts are looked for
     */
    List<Mending> mend(Suspect suspect, int to, boolean searches) {
        int from = suspect.from();
        wording.setAside(text, from, Math.min(to, suspect.last() + NEAR));
        fills.forget();
        List<Mending> mendings = new ArrayList<>();
        boolean shifts = searches && mayShift(suspect.first(), suspect.last());
        List<Glyph> glyphs = shifts ? search.best(from, to) : List.of();
        int read = 0;
        for (int i = changed(glyphs, 0); i < glyphs.size(); ) {
            int last = asPrinted(glyphs, i);
            int next = changed(glyphs, last);
            int first = Math.max(read, i - Rivals.MOVES);
            int end = Math.min(next, last + Rivals.MOVES);
            if (mayBeRead(glyphs.subList(i, last))) {
                add(new Rivals.Stretch(glyphs, first, end, from, to), suspect.weak(), mendings);
            }
            read = last;
            i = next;
        }
        addUnread(from, to, mendings);
        mendings.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return mendings;
    }

    /** Whether anything is marked that bytes of UTF-8 do not account for. */
    private boolean mayShift(int from, int to) {
        for (int i = marked.nextSetBit(from); i >= 0 && i < to; i = marked.nextSetBit(i + 1)) {
            if (!lostBytes.isUtf8(i)) {
                return true;
            }
        }
        return false;
    }

    private int changed(List<Glyph> glyphs, int from) {
        int i = from;
        while (i < glyphs.size() && glyphs.get(i).isAsPrinted(text)) {
            i++;
        }
        return i;
    }

    private int asPrinted(List<Glyph> glyphs, int from) {
        int i = from;
        while (i < glyphs.size() && !glyphs.get(i).isAsPrinted(text)) {
            i++;
        }
        return i;
    }

    /** Whether more of some glyphs is known than was chosen. */
    private boolean mayBeRead(List<Glyph> found) {
        long chosen = found.stream().filter(one -> !one.choices().isEmpty()).count();
        int start = found.getFirst().from();
        boolean seen = text.charAt(start) == '?' && unseenLosses(found) == 0;
        boolean shown = seen || endsLine(found.getLast().to());
        int more = isBareSign(start) ? 0 : shown ? 2 : 1;
        return chosen * 2 <= found.size() + more;
    }

    /**
     * What proves nothing by itself is mostly meant: the sentence is not asked about it at once.
     */
    private void add(Rivals.Stretch stretch, boolean weak, List<Mending> mendings) {
        Rivals.Choice choice = read(stretch, weak, !weak);
        if (weak && choice.chance() > 0) {
            choice = read(stretch, true, true);
        }
        if (choice.chance() > 0) {
            mendings.add(mending(choice, reading(choice.glyphs())));
        }
    }

    /**
     * What is read anew in a stretch; its chance is 0 where that is no likelier than what is
     * printed.
     */
    private Rivals.Choice read(Rivals.Stretch stretch, boolean weak, boolean asks) {
        Rivals.Choice all = rivals.choose(stretch, asks);
        List<Glyph> glyphs = changed(all.glyphs().subList(stretch.first(), stretch.last()));
        if (glyphs.isEmpty()) {
            return new Rivals.Choice(glyphs, all.guesses(), 0);
        }
        int start = glyphs.getFirst().from();
        int end = glyphs.getLast().to();
        StringBuilder reading = reading(glyphs);
        boolean same = reading.toString().equals(text.substring(start, end));
        double likely = same ? 0 : likely(weak, start, end, gain(glyphs, reading, start, end));
        return new Rivals.Choice(glyphs, all.guesses(), likely * all.chance());
    }

    private StringBuilder reading(List<Glyph> glyphs) {
        StringBuilder reading = new StringBuilder();
        glyphs.forEach(glyph -> reading.append(script.ours(glyph.character())));
        return reading;
    }

    /**
     * The chance that a place is damaged at all, 0 where that is not likely enough.
     *
     * @param gain how much likelier its reading is than what is printed, in nats
     */
    private double likely(boolean weak, int start, int end, double gain) {
        if (weak || (end == start + 1 && marks.isWeak(start))) {
            double least = marks.halves().isMisplaced(end - 1) ? 0 : LEAST_GAIN_WEAK;
            return gain < least ? 0 : 1 / (1 + Fit.odds(EVEN - gain));
        }
        double least = hasLost(start, end) ? LEAST_GAIN : LEAST_GAIN_UNMARKED;
        return isKnown(start, end) || gain >= least ? 1 : 0;
    }

    /** Without what is as printed at either end. */
    private List<Glyph> changed(List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).isAsPrinted(text)) {
            from++;
        }
        while (to > from && glyphs.get(to - 1).isAsPrinted(text)) {
            to--;
        }
        return glyphs.subList(from, to);
    }

    /** How much likelier a reading is than what is printed, in nats. */
    private double gain(List<Glyph> glyphs, StringBuilder reading, int start, int end) {
        int seen = hasLost(start, end) ? 1 : 0;
        boolean letter = isLetterFound(reading, start, end) && !marks.halves().isLatin(end);
        char last = reading.charAt(reading.length() - 1);
        return judgement.oddityAsPrinted(start, end)
                - judgement.oddity(reading, start, end)
                - (letter ? Judgement.strangeness(last) : 0)
                + OF_WORDS * wordsGained(reading, start, end)
                - UNSEEN * Math.max(0, unseenLosses(glyphs) - seen);
    }

    /** How much likelier the words of a reading are than those printed, in nats. */
    private double wordsGained(CharSequence reading, int start, int end) {
        fit.between("", 0, 0, start, end);
        return fit.words(text.substring(start, end)) - fit.words(reading);
    }

    private Mending mending(Rivals.Choice choice, CharSequence reading) {
        List<Glyph> glyphs = choice.glyphs();
        int start = glyphs.getFirst().from();
        int end = glyphs.getLast().to();
        boolean odd =
                judgement.oddest(reading, start) > ODDEST || isLetterFound(reading, start, end);
        StringBuilder told = new StringBuilder(reading);
        for (int i = 0; i < glyphs.size(); i++) {
            if (choice.guesses().contains(glyphs.get(i))) {
                told.setCharAt(i, Mending.UNKNOWN);
            }
        }
        boolean one = glyphs.size() == 1 && end - start == 1;
        return new Mending(
                start,
                end,
                text.substring(start, end),
                told.toString(),
                one ? Mending.Kind.LOST_CHARACTER : Mending.Kind.SHIFTED_BYTES,
                proof(glyphs),
                (odd ? DOUBTFUL : 1) * choice.chance());
    }

    /** A rare character may well be one, and no letter that half a character has swallowed. */
    private boolean isLetterFound(CharSequence reading, int start, int end) {
        char last = reading.charAt(reading.length() - 1);
        return end - start == 1 && last >= 0x40 && last < 0x7F && text.charAt(start) > 0x7F;
    }

    /** A byte that made no pair with the next one is hardly the first of a shift. */
    private boolean isBareSign(int i) {
        return text.charAt(i) == Unread.SIGN && lostBytes.at(i).length == 0;
    }

    private boolean endsLine(int end) {
        return end == text.length() || text.charAt(end) == '\n';
    }

    /** Bytes that must have gone without a mark of their own. */
    private long unseenLosses(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(one -> !one.choices().isEmpty() && !hasLost(one.from(), one.to()))
                .count();
    }

    private boolean hasLost(int start, int end) {
        for (int i = start; i < end; i++) {
            if (marks.isLost(i) || marks.isHalf(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a byte is there of which no character was made: damage, whatever is read. */
    private boolean isKnown(int start, int end) {
        for (int i = start; i < end; i++) {
            if (lostBytes.at(i).length > 0) {
                return true;
            }
        }
        return false;
    }

    private static String proof(List<Glyph> glyphs) {
        StringBuilder proof = new StringBuilder();
        for (Glyph glyph : glyphs) {
            int pair = Gbk.pair(glyph.character());
            String hex =
                    String.format(
                            pair == Gbk.NONE ? "%02X" : "%04X",
                            pair == Gbk.NONE ? glyph.character() : pair);
            proof.append(proof.isEmpty() ? "" : " ").append(mark(hex, pair, glyph.choices()));
        }
        return proof.toString();
    }

    /** Brackets around the bytes that had to be found. */
    private static String mark(String hex, int pair, String choices) {
        if (choices.isEmpty() || hex.length() < 4) {
            return hex;
        }
        if (choices.chars().allMatch(c -> Gbk.pair((char) c) >> 8 == pair >> 8)) {
            return hex.substring(0, 2) + "[" + hex.substring(2) + "]";
        }
        boolean trail = choices.chars().allMatch(c -> ((Gbk.pair((char) c) ^ pair) & 0xFF) == 0);
        return trail ? "[" + hex.substring(0, 2) + "]" + hex.substring(2) : "[" + hex + "]";
    }

    /** Lost characters that no reading accounts for. */
    private void addUnread(int from, int to, List<Mending> mendings) {
        BitSet read = new BitSet();
        mendings.forEach(one -> read.set(one.start(), one.end()));
        for (int i = marked.nextSetBit(from); i >= 0 && i < to; i = marked.nextSetBit(i + 1)) {
            if (marks.isLost(i) && !read.get(i)) {
                int end = i + 1;
                while (end < to && marked.get(end) && !read.get(end) && marks.isLost(end)) {
                    end++;
                }
                mendings.add(characters.mend(i, end));
                i = end - 1;
            } else if (marks.halves().isMisplaced(i) && !read.get(i)) {
                mendings.add(Mending.unreadable(i, text.substring(i, i + 1)));
            }
        }
    }
}
