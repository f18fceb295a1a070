package luoshi.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import luoshi.document.format.Formats;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.text.DamageRepair;
import luoshi.text.Expectation;
import luoshi.text.Mending;

/**
 * Takes single bytes out of sound text and counts what is found and repaired. Each line is judged
 * by itself.
 */
final class ByteLosses {
    private static final int SHORTEST = 8;

    private final String name;
    private final Charset charset;
    private final DamageRepair repair;
    private final Random random;
    private final int most;

    private int lost;
    private int found;
    private int exact;
    private int aligned;
    private int applied;
    private int appliedWrongly;
    private int falseAlarms;

    /**
     * @param name of the text, for what is said
     * @param most how many bytes a line may lose
     */
    ByteLosses(String name, Charset charset, long seed, int most, Expectation expectation) {
        this.name = name;
        repair = new DamageRepair(expectation);
        this.charset = charset;
        this.most = most;
        this.random = new Random(seed);
    }

    /** Damages a text again and again. */
    void measure(String text, int rounds, double shareOfLines) {
        String[] lines = text.split("\n");
        for (int round = 0; round < rounds; round++) {
            measureOnce(lines, shareOfLines);
        }
    }

    private void measureOnce(String[] lines, double share) {
        List<byte[]> all = new ArrayList<>();
        Map<Integer, String> damaged = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            byte[] bytes = lines[i].getBytes(charset);
            boolean canLose = lines[i].length() >= SHORTEST && lines[i].length() < bytes.length;
            if (canLose && random.nextDouble() < share) {
                for (int left = 1 + random.nextInt(most); left > 0; left--) {
                    bytes = withoutOne(bytes);
                }
                damaged.put(i, lines[i]);
            }
            all.add(bytes);
        }
        byte[] file = join(all);
        String read = read(file);
        Damage damage = Damage.of(read, Formats.lostBytes(file, read), repair);
        judge(read, damage, damaged);
    }

    private static String read(byte[] file) {
        try {
            return Formats.read("云岫.txt", file).text();
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] withoutOne(byte[] bytes) {
        int at;
        do {
            at = random.nextInt(bytes.length);
        } while (bytes[at] > 0);
        byte[] less = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, less, 0, at);
        System.arraycopy(bytes, at + 1, less, at, less.length - at);
        return less;
    }

    private static byte[] join(List<byte[]> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            file.writeBytes(line);
            file.write('\n');
        }
        return file.toByteArray();
    }

    private void judge(String read, Damage damage, Map<Integer, String> damaged) {
        int start = 0;
        String[] lines = read.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Passage line = new Passage(start, start + lines[i].length());
            List<Mending> here =
                    damage.mendings().stream()
                            .filter(one -> one.start() >= line.start() && one.end() <= line.end())
                            .toList();
            String sound = damaged.get(i);
            if (sound == null) {
                falseAlarms += here.size();
            } else {
                judge(lines[i], start, here, sound);
            }
            start = line.end() + 1;
        }
    }

    private void judge(String line, int start, List<Mending> here, String sound) {
        lost++;
        StringBuilder repaired = new StringBuilder();
        int at = 0;
        for (Mending one : here) {
            repaired.append(line, at, one.start() - start);
            repaired.append(one.repaired() == null ? one.damaged() : one.repaired());
            at = one.end() - start;
        }
        repaired.append(line.substring(at));
        boolean right = sound.contentEquals(repaired);
        aligned += isAllButOne(sound, repaired) ? 1 : 0;
        found += here.isEmpty() ? 0 : 1;
        exact += right ? 1 : 0;
        boolean certain = !here.isEmpty() && here.stream().allMatch(Mending::isCertain);
        applied += certain ? 1 : 0;
        appliedWrongly += certain && !right ? 1 : 0;
    }

    /** Whether at most the character that lost a byte is read otherwise than it was. */
    private static boolean isAllButOne(String sound, CharSequence read) {
        int others = 0;
        for (int i = 0; i < Math.min(sound.length(), read.length()); i++) {
            others += sound.charAt(i) == read.charAt(i) ? 0 : 1;
        }
        return sound.length() == read.length() && others <= 1;
    }

    /** Of all, those whose other characters, of which every byte is there, are as they were. */
    double shareAligned() {
        return (double) aligned / lost;
    }

    int falseAlarms() {
        return falseAlarms;
    }

    int lost() {
        return lost;
    }

    int found() {
        return found;
    }

    int exact() {
        return exact;
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Of all, those that are read otherwise than they were without asking. */
    double shareWrong() {
        return (double) appliedWrongly / lost;
    }

    double shareFound() {
        return (double) found / lost;
    }

    double shareExact() {
        return (double) exact / lost;
    }

    @Override
    public String toString() {
        return name
                + ", "
                + charset
                + ": %d lost, %.3f found, %.3f aligned, %.3f repaired exactly, %.3f applied, %d of them wrongly, %d false alarms"
                        .formatted(
                                lost,
                                shareFound(),
                                shareAligned(),
                                shareExact(),
                                (double) applied / lost,
                                appliedWrongly,
                                falseAlarms);
    }
}
