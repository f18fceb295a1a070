import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the language model of SunPinyin in ARPA form, for MakeWords. See README.md here.
 *
 * <p>Arguments: lm_sc.t3g, pydict_sc.bin, the file to write.
 */
public final class ThreadedModel {
    private static final int CHANCES = 24;
    private static final int BACKS = CHANCES + 4 * (1 << 16);
    private static final int NODES = BACKS + 4 * (1 << 14);
    private static final int NODE = 12;
    private static final int LEAF = 8;

    private final ByteBuffer model;
    private final List<String> words;
    private final int[] sizes = new int[4];
    private final int[] levels = new int[4];

    private ThreadedModel(Path model, Path dictionary) throws IOException {
        this.model = ByteBuffer.wrap(Files.readAllBytes(model)).order(ByteOrder.LITTLE_ENDIAN);
        words = words(ByteBuffer.wrap(Files.readAllBytes(dictionary)).order(ByteOrder.LITTLE_ENDIAN));
        int at = NODES;
        for (int level = 0; level < 4; level++) {
            sizes[level] = this.model.getInt(8 + 4 * level);
            levels[level] = at;
            at += sizes[level] * NODE;
        }
    }

    public static void main(String[] arguments) throws IOException {
        ThreadedModel all = new ThreadedModel(Path.of(arguments[0]), Path.of(arguments[1]));
        try (PrintStream out = new PrintStream(arguments[2], StandardCharsets.UTF_8)) {
            all.write(out);
        }
    }

    /** The words by their numbers: UTF-32, each with a zero behind it. */
    private static List<String> words(ByteBuffer in) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = in.getInt(8); at + 4 <= in.capacity(); at += 4) {
            int point = in.getInt(at);
            if (point == 0) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.appendCodePoint(point);
            }
        }
        return words;
    }

    private void write(PrintStream out) {
        for (int order = 1; order <= 3; order++) {
            out.println("\\" + order + "-grams:");
            for (int first = 0; first < sizes[1] - 1; first++) {
                if (order == 1) {
                    print(out, 1, first, word(1, first));
                } else {
                    behind(out, order, 1, first, word(1, first));
                }
            }
        }
    }

    private void behind(PrintStream out, int order, int level, int node, String words) {
        for (int next = child(level, node); next < child(level, node + 1); next++) {
            String all = words + " " + word(level + 1, next);
            if (order == level + 1) {
                print(out, order, next, all);
            } else {
                behind(out, order, level + 1, next, all);
            }
        }
    }

    private void print(PrintStream out, int level, int node, String words) {
        if (!(" " + words + " ").contains("  ")) {
            double chance = Math.log10(model.getFloat(CHANCES + 4 * (half(level, node, 1) & 0xFFFF)));
            double back = level == 3 ? 0 : Math.log10(model.getFloat(BACKS + 4 * (half(level, node, 0) >>> 18)));
            out.printf("%.4f\t%s\t%.4f%n", chance, words, back);
        }
    }

    private String word(int level, int node) {
        return words.get(half(level, node, 0) & 0x3FFFF);
    }

    private int child(int level, int node) {
        return half(level, node, 1) >>> 16 | half(level, node, 2) >>> 9 & 0x7F0000;
    }

    private int half(int level, int node, int part) {
        return model.getInt(levels[level] + node * (level == 3 ? LEAF : NODE) + 4 * part);
    }
}
