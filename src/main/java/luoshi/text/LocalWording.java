package luoshi.text;

/**
 * How likely a character is behind two others in one document: the general model, sharpened by what
 * the document itself says again and again.
 */
final class LocalWording {
    private static final double DOUBT_OF_PAIRS = 20;
    private static final double DOUBT_OF_TRIPLES = 6;
    private static final double TOPIC = 0.08;
    private static final int SHORT = 2000;

    private static final int LONGEST = 300_000;

    private final Plausibility model = Plausibility.model();
    private final int[] singles = new int[Character.MAX_VALUE + 1];
    private final Counts pairs = new Counts();
    private final Counts triples = new Counts();
    private Counts pairsAside = new Counts();
    private Counts triplesAside = new Counts();
    private final boolean[] printed = new boolean[Character.MAX_VALUE + 1];
    private final int all;

    /** Counts a document. */
    LocalWording(String text) {
        for (int i = 0; i < text.length(); i++) {
            printed[text.charAt(i)] = true;
            singles[Plausibility.kind(text.charAt(i))]++;
        }
        all = Math.max(count(text, 0, Math.min(text.length(), LONGEST), pairs, triples), SHORT);
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
        pairsAside = new Counts();
        triplesAside = new Counts();
        count(text, from, to, pairsAside, triplesAside);
    }

    private int pairs(char first, char second) {
        long key = key(0, first, second);
        return pairs.of(key) - pairsAside.of(key);
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
        double general = model.chance(first, second, kind);
        double any = (1 - TOPIC) * general + TOPIC * singles[kind] / all;
        double chance = sharpen(pairs(second, kind), singles[second], any, DOUBT_OF_PAIRS);
        long key = key(first, second, kind);
        int triple = triples.of(key) - triplesAside.of(key);
        int before = Math.max(triple, pairs(first, second));
        return -Math.log(sharpen(triple, before, chance, DOUBT_OF_TRIPLES));
    }

    private static double sharpen(int count, int of, double general, double doubt) {
        return (Math.max(0, count) + doubt * general) / (of + doubt);
    }
}
