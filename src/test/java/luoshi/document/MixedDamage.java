package luoshi.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import luoshi.document.format.Formats;
import luoshi.text.DamageRepair;
import luoshi.text.Folding;
import luoshi.text.Mending;

/**
 * Documents in which many lines were once read wrongly: a lead byte of GBK had become a question
 * mark. What then was no character shows as U+FFFD, or no line is taken where that would happen.
 */
final class MixedDamage {
    private static final Charset GBK = Charset.forName("GBK");
    private static final char LOST = '\uFFFD';
    private static final int SHORTEST = 8;
    private static final int TRIES = 20;

    private final Random random;
    private final boolean strict;
    private final UnaryOperator<String> converted;

    private int damaged;
    private int found;
    private int exact;
    private int exactBesideLost;
    private int besideLost;
    private int wrong;
    private int falseAlarms;

    /**
     * @param strict whether every byte must have been read as some character
     * @param converted what the page went through afterwards
     */
    MixedDamage(long seed, boolean strict, UnaryOperator<String> converted) {
        random = new Random(seed);
        this.strict = strict;
        this.converted = converted;
    }

    /** Damages a share of the lines of a text and repairs it. */
    void measure(String text, double share) {
        String[] sound = text.split("\n");
        String[] printed = sound.clone();
        for (int i = 0; i < sound.length; i++) {
            if (sound[i].length() >= SHORTEST && random.nextDouble() < share) {
                printed[i] = damaged(sound[i]);
            }
        }
        for (int i = 0; i < sound.length; i++) {
            sound[i] = converted.apply(sound[i]);
            printed[i] = converted.apply(printed[i]);
        }
        String page = String.join("\n", printed);
        byte[] file = page.getBytes(StandardCharsets.UTF_8);
        judge(
                sound,
                printed,
                Damage.of(page, Formats.lostBytes(file, page), new DamageRepair()).mendings());
    }

    /** The line as sound if no try succeeds. */
    private String damaged(String line) {
        byte[] bytes = line.getBytes(GBK);
        for (int left = TRIES; left > 0; left--) {
            int at = random.nextInt(bytes.length);
            byte[] changed = bytes.clone();
            changed[at] = '?';
            String read = isLead(bytes, at) ? read(changed) : line;
            if (!read.equals(line) && (!strict || read.indexOf(LOST) < 0)) {
                return read;
            }
        }
        return line;
    }

    private static boolean isLead(byte[] bytes, int at) {
        int i = 0;
        while (i < at) {
            i += bytes[i] < 0 ? 2 : 1;
        }
        return i == at && bytes[i] < 0;
    }

    /** As readers do that go on behind each byte that begins no character. */
    private static String read(byte[] bytes) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < bytes.length; ) {
            boolean pair = bytes[i] < 0 && i + 1 < bytes.length;
            String one = new String(bytes, i, pair ? 2 : 1, GBK);
            boolean sound = one.length() == 1 && one.charAt(0) != LOST && !isPrivate(one);
            read.append(sound ? one : LOST);
            i += sound && pair ? 2 : 1;
        }
        return read.toString();
    }

    private static boolean isPrivate(String one) {
        return one.charAt(0) >= '\uE000' && one.charAt(0) <= '\uF8FF';
    }

    private void judge(String[] sound, String[] printed, List<Mending> mendings) {
        int start = 0;
        for (int i = 0; i < sound.length; i++) {
            int from = start;
            int to = from + printed[i].length();
            List<Mending> here =
                    mendings.stream().filter(m -> m.start() >= from && m.end() <= to).toList();
            if (sound[i].equals(printed[i])) {
                falseAlarms += here.size();
            } else {
                judge(sound[i], printed[i], repaired(printed[i], from, here), here);
            }
            start = to + 1;
        }
    }

    private static String repaired(String line, int from, List<Mending> here) {
        StringBuilder repaired = new StringBuilder(line);
        for (Mending one : here.reversed()) {
            String reading = one.repaired() == null ? one.damaged() : one.repaired();
            repaired.replace(one.start() - from, one.end() - from, reading);
        }
        return repaired.toString();
    }

    private void judge(String sound, String printed, String repaired, List<Mending> here) {
        boolean right = Folding.same(sound, repaired);
        damaged++;
        found += here.isEmpty() ? 0 : 1;
        exact += right ? 1 : 0;
        if (printed.indexOf(LOST) >= 0) {
            besideLost++;
            exactBesideLost += right ? 1 : 0;
        }
        boolean certain = !here.isEmpty() && here.stream().allMatch(Mending::isCertain);
        wrong += certain && !right ? 1 : 0;
    }

    int falseAlarms() {
        return falseAlarms;
    }

    double shareFound() {
        return (double) found / damaged;
    }

    double shareExact() {
        return (double) exact / damaged;
    }

    /** Of the lines with an unreadable byte. */
    double shareExactBesideLost() {
        return besideLost == 0 ? 1 : (double) exactBesideLost / besideLost;
    }

    double shareWrong() {
        return (double) wrong / damaged;
    }

    @Override
    public String toString() {
        return "%d damaged, %.3f found, %.3f exact, of %d beside lost bytes %.3f exact, %.3f wrongly certain, %d false alarms"
                .formatted(
                        damaged,
                        shareFound(),
                        shareExact(),
                        besideLost,
                        shareExactBesideLost(),
                        shareWrong(),
                        falseAlarms);
    }
}
