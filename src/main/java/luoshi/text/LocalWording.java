package luoshi.text;

/**
 * How likely a character is behind two others in one document: the general model, sharpened by what
 * the document itself says again and again.
 */
final class LocalWording {
    private static final double DOUBT_OF_PAIRS = 40;
    private static final double DOUBT_OF_TRIPLES = 12;
    private static final double TOPIC = 0.08;
    private static final double ENDS = 0.5;
    private static final double DOUBT_OF_ENDS = 5;

    /** How many characters a line is broken behind, whatever they are. */
    private static final double WRAPPED = 0.01;

    private static final String FULL_STOPS = "。;!?";
    private static final double OF_DOCUMENT = 0.5;
    private static final int SHORT = 2000;

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FA6';
    private static final int LONGEST = 300_000;

    private final Plausibility model = Plausibility.model();
    private final int[] singles = new int[Character.MAX_VALUE + 1];
    private final Counts pairs;
    private final Counts triples;

    /** How often a line ends behind a kind. */
    private final int[] ends = new int[Character.MAX_VALUE + 1];

    private Counts singlesAside = new Counts();
    private Counts pairsAside = new Counts();
    private Counts triplesAside = new Counts();
    private final boolean[] printed = new boolean[Character.MAX_VALUE + 1];
    private final double newness;
    private final double goesOn;
    private final int all;
    private int looked;
    private int pair = -1;
    private int before;

    /** Counts a document. */
    LocalWording(String text) {
        pairs = new Counts(text.length() / 2);
        triples = new Counts(text.length());
        int breaks = 0;
        char last = Plausibility.EDGE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind = Plausibility.kind(c);
            printed[c] = true;
            singles[kind]++;
            if (c == '\n') {
                breaks++;
                ends[last]++;
            }
            last = kind == Folding.GONE ? last : kind;
        }
        newness = newness();
        all = Math.max(count(text, 0, Math.min(text.length(), LONGEST), pairs, triples), SHORT);
        goesOn = goesOn(breaks);
    }

    /** By how many characters it has but once a document shows how often it brings a new one. */
    private double newness() {
        double once = 1;
        double total = 1;
        double unseen = 0;
        for (char c = FIRST; c < LAST; c++) {
            int count = singles[c];
            once += count == 1 ? 1 : 0;
            total += count;
            unseen += count == 0 ? model.share(c) : 0;
        }
        return Math.max(0, Math.log(unseen * total / once));
    }

    private double goesOn(int breaks) {
        int stopped = FULL_STOPS.chars().map(stop -> ends[stop]).sum();
        return sharpen(breaks - stopped, all, WRAPPED, DOUBT_OF_ENDS / WRAPPED);
    }

    /** The chance that a line is broken behind a character within a sentence. */
    double goesOn() {
        return goesOn;
    }

    /** How odd it is in this document that it has a character nowhere else, in nats. */
    double oddityOfNew() {
        return newness;
    }

    private int count(String text, int from, int to, Counts two, Counts three) {
        char first = Plausibility.EDGE;
        char second = Plausibility.EDGE;
        int counted = 0;
        for (int i = from; i < to; i++) {
            char kind = Plausibility.kind(text.charAt(i));
            if (kind != Folding.GONE) {
                counted++;
                two.add(key(0, second, kind));
                three.add(key(first, second, kind));
                first = second;
                second = kind;
            }
        }
        return counted;
    }

    /** Leaves out what a doubtful stretch says itself, until another is set aside. */
    void setAside(String text, int from, int to) {
        singlesAside = new Counts();
        pairsAside = new Counts();
        triplesAside = new Counts();
        for (int i = from; i < to; i++) {
            singlesAside.add(Plausibility.kind(text.charAt(i)));
        }
        looked = 0;
        pair = -1;
        before = 0;
        count(text, from, to, pairsAside, triplesAside);
    }

    private int pairs(char first, char second) {
        long key = key(0, first, second);
        int count = pairs.of(key);
        return count == 0 ? 0 : count - pairsAside.of(key);
    }

    /** Whether the document has this very character. */
    boolean has(char c) {
        return printed[c];
    }

    private static long key(int first, char second, char third) {
        return ((long) first << 32) | ((long) second << 16) | third;
    }

    /** How odd a kind is behind two others, in nats. */
    double oddity(char first, char second, char kind) {
        return oddity(first, second, kind, 1);
    }

    /**
     * The same where something else knows better what is written in general.
     *
     * @param ofGeneral how much of the general model is taken, 0 to 1
     */
    double oddity(char first, char second, char kind, double ofGeneral) {
        look(first, second);
        double general = model.chance(pair, second, kind);
        int alone = singles[kind] == 0 ? 0 : singles[kind] - singlesAside.of(kind);
        double any = (1 - TOPIC) * general + TOPIC * alone / all;
        boolean met = singles[second] > 0 && alone > 0;
        int both = met ? pairs(second, kind) : 0;
        double chance = sharpen(both, singles[second], any, DOUBT_OF_PAIRS);
        int triple = both > 0 && before > 0 ? triples(key(first, second, kind)) : 0;
        double here = sharpen(triple, Math.max(triple, before), chance, DOUBT_OF_TRIPLES);
        return ofGeneral == 1
                ? -Math.log(here)
                : -OF_DOCUMENT * Math.log(here / general) - ofGeneral * Math.log(general);
    }

    /** Many kinds are asked for behind the same two. */
    private void look(char first, char second) {
        int now = (first << 16) | second;
        if (now != looked) {
            looked = now;
            pair = model.pair(first, second);
            before = singles[first] > 0 && singles[second] > 0 ? pairs(first, second) : 0;
        }
    }

    private int triples(long key) {
        int count = triples.of(key);
        return count == 0 ? 0 : count - triplesAside.of(key);
    }

    /** The chance that a line ends behind a kind. */
    double endsLine(char kind) {
        double general = Math.min(ENDS, model.endsWith(kind));
        return sharpen(ends[kind], singles[kind], general, DOUBT_OF_ENDS);
    }

    private static double sharpen(int count, int of, double general, double doubt) {
        return (Math.max(0, count) + doubt * general) / (of + doubt);
    }
}
