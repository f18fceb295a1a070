package luoshi.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs of UTF-8 that were read as GBK or as Latin-1, and of GBK that was read as Latin-1. */
final class Misreading {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int UNKNOWN = -1;
    private static final char FIRST_WESTERN = '\u00A1';
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final int FIRST_OF_UTF8 = 0xE280;
    private static final int LAST_OF_UTF8 = 0xEFBF;

    /** The bytes that the Windows kin of Latin-1 has no character for. */
    private static final int[] NOT_WESTERN = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

    private static final int[] REST = IntStream.range(0x80, 0xC0).toArray();
    private static final int FEWEST = 2;
    private static final double LEAST_GAIN = 8;
    private static final double CERTAINTY = 0.99;
    private static final double GUESSED = 0.9;
    private static final String LOST = "?\uFFFD";

    private final String text;
    private final Plausibility model = Plausibility.model();

    Misreading(String text) {
        this.text = text;
    }

    /** The bytes that a character was shown for. */
    private interface Bytes {
        /** None where the character shows no byte of this encoding. */
        int[] of(char c);
    }

    /** The misread runs, in order. */
    List<Mending> find() {
        List<Mending> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            Mending one = text.charAt(i) < 0x80 ? null : at(i);
            if (one != null) {
                found.add(one);
            }
            i = one == null ? i + 1 : one.end();
        }
        return found;
    }

    private @Nullable Mending at(int i) {
        char c = text.charAt(i);
        if (c >= FIRST_WESTERN && c <= 'ÿ') {
            Mending utf8 = utf8(i, Misreading::western, NOT_WESTERN);
            return utf8 == null ? gbk(i) : utf8;
        }
        return c >= FIRST_IDEOGRAPH && beginsUtf8(i) ? utf8(i, Misreading::chinese, REST) : null;
    }

    /** Whether the first two bytes can be those of a character in UTF-8: hardly ever by chance. */
    private boolean beginsUtf8(int i) {
        int pair = Gbk.pair(text.charAt(i));
        if (pair < FIRST_OF_UTF8 || pair > LAST_OF_UTF8 || !isRest(pair & 0xFF)) {
            return false;
        }
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        return LOST.indexOf(next) >= 0 || (next >= 0x80 && isRest(Gbk.pair(next) >> 8));
    }

    /** The byte that Latin-1 or its Windows kin shows as this character. */
    private static int[] western(char c) {
        if (LOST.indexOf(c) >= 0) {
            return new int[] {UNKNOWN};
        }
        if (c < 0x100) {
            return c < 0x80 ? new int[0] : new int[] {c};
        }
        byte[] one = String.valueOf(c).getBytes(WESTERN);
        return one[0] == '?' ? new int[0] : new int[] {one[0] & 0xFF};
    }

    /** The bytes that GBK shows as this character. */
    private static int[] chinese(char c) {
        if (LOST.indexOf(c) >= 0) {
            return new int[] {UNKNOWN};
        }
        int pair = c < 0x80 ? Gbk.NONE : Gbk.pair(c);
        return pair == Gbk.NONE ? new int[0] : new int[] {pair >> 8, pair & 0xFF};
    }

    /** As far as the bytes from a place on are UTF-8 of Chinese prose. */
    private @Nullable Mending utf8(int from, Bytes encoding, int[] guesses) {
        StringBuilder reading = new StringBuilder();
        List<Integer> waiting = new ArrayList<>();
        StringBuilder proof = new StringBuilder();
        Sound sound = new Sound(from, 0, 0);
        for (int i = from; i < text.length(); i++) {
            for (int value : encoding.of(text.charAt(i))) {
                waiting.add(value);
                proof.append(value == UNKNOWN ? "[??] " : "%02X ".formatted(value));
                if (waiting.size() == 3) {
                    reading.append(likeliest(waiting, reading, guesses));
                    waiting.clear();
                }
            }
            boolean broken = reading.indexOf("\0") >= 0 || isBroken(waiting);
            if (broken || encoding.of(text.charAt(i)).length == 0) {
                break;
            }
            if (waiting.isEmpty()) {
                sound = new Sound(i + 1, reading.length(), proof.length());
            }
        }
        return mending(
                from, sound.end, reading.substring(0, sound.read), proof.substring(0, sound.bytes));
    }

    /** How far a run was read without a doubt: in the text, in the reading, in its bytes. */
    private record Sound(int end, int read, int bytes) {}

    private static boolean isBroken(List<Integer> waiting) {
        for (int i = 0; i < waiting.size(); i++) {
            int value = waiting.get(i);
            boolean right =
                    i == 0 ? value >= 0xE2 && value <= 0xEF : value == UNKNOWN || isRest(value);
            if (!right) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRest(int value) {
        return value >= 0x80 && value < 0xC0;
    }

    /** The character of three bytes, of which one may be unknown; 0 if there is none. */
    private char likeliest(List<Integer> bytes, CharSequence before, int[] guesses) {
        if (isBroken(bytes)) {
            return 0;
        }
        char last = before.isEmpty() ? Plausibility.EDGE : before.charAt(before.length() - 1);
        char best = 0;
        double least = Double.MAX_VALUE;
        int gap = bytes.indexOf(UNKNOWN);
        for (int guess : gap < 0 ? new int[1] : guesses) {
            int second = gap == 1 ? guess : bytes.get(1);
            int third = gap == 2 ? guess : bytes.get(2);
            char c =
                    (char) (((bytes.get(0) & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
            double odd = model.oddity(Plausibility.kind(last), Plausibility.kind(c));
            if (third != UNKNOWN && Gbk.isProse(c) && odd < least) {
                least = odd;
                best = c;
            }
        }
        return best;
    }

    /** A run of Latin-1 that is GBK throughout. */
    private @Nullable Mending gbk(int from) {
        StringBuilder reading = new StringBuilder();
        StringBuilder proof = new StringBuilder();
        int i = from;
        while (i + 1 < text.length()) {
            int lead = text.charAt(i);
            int trail = text.charAt(i + 1);
            boolean pair = lead < 0x100 && trail < 0x100 && trail >= 0xA1 && Gbk.isLead(lead);
            char c = pair ? Gbk.character(lead, trail) : 0;
            if (!Gbk.isProse(c)) {
                break;
            }
            reading.append(c);
            proof.append("%02X%02X ".formatted(lead, trail));
            i += 2;
        }
        return mending(from, i, reading.toString(), proof.toString());
    }

    private @Nullable Mending mending(int from, int end, String reading, String proof) {
        String damaged = text.substring(from, end);
        if (reading.length() < FEWEST || oddity(damaged) - oddity(reading) < LEAST_GAIN) {
            return null;
        }
        double confidence = proof.contains("[") ? GUESSED : CERTAINTY;
        return new Mending(
                from, end, damaged, reading, Mending.Kind.MISREAD, proof.strip(), confidence);
    }

    private double oddity(String reading) {
        double odd = 0;
        char before = Plausibility.EDGE;
        for (int i = 0; i < reading.length(); i++) {
            char kind = Plausibility.kind(reading.charAt(i));
            odd += kind == Folding.GONE ? 0 : model.oddity(before, kind);
            before = kind;
        }
        return odd;
    }
}
