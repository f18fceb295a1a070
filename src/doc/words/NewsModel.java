import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the pairs of words that HanLP has counted in the People's Daily as a model in ARPA form,
 * for MakeWords. See README.md here.
 *
 * <p>Argument: the file to write.
 */
public final class NewsModel {
    /** HanLP counts all numbers as one word, the repair as another. */
    private static final String NUMBER = "未##数";

    private static final String SOME_NUMBER = "三";
    private static final double SEEN_BY_NONE = 0.5;

    private final int[] start = table("start");
    private final int[] pair = table("pair");
    private final String[] words = new String[start.length - 1];
    private final double[] before = new double[words.length];
    private final double[] behind = new double[words.length];
    private double all;

    private NewsModel() throws ReflectiveOperationException {
        findWords(CoreDictionary.trie.getBase(), CoreDictionary.trie.getCheck());
        for (int i = 0; i < words.length; i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                before[i] += pair[2 * k + 1];
                behind[pair[2 * k]] += pair[2 * k + 1];
            }
        }
        for (int i = 0; i < words.length; i++) {
            behind[i] += SEEN_BY_NONE;
            all += behind[i];
        }
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        try (PrintStream out = new PrintStream(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
            new NewsModel().write(out);
        }
    }

    private static int[] table(String name) throws ReflectiveOperationException {
        CoreBiGramTableDictionary.getBiFrequency("中国", "人民"); // loads it
        Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
        field.setAccessible(true);
        return (int[]) field.get(null);
    }

    /** Walks the trie, in which a state's followers stand behind the state. */
    private void findWords(int[] base, int[] check) {
        record State(int at, String prefix) {}
        Deque<State> states = new ArrayDeque<>();
        states.add(new State(0, ""));
        while (!states.isEmpty()) {
            State state = states.remove();
            int from = base[state.at()];
            int word = CoreDictionary.getWordID(state.prefix());
            if (word >= 0) {
                String text = state.prefix().equals(NUMBER) ? SOME_NUMBER : state.prefix();
                boolean other = text.contains("##") || state.prefix().equals(SOME_NUMBER);
                words[word] = other ? null : text;
            }
            for (int c = 0; c < 0xFFFF && from + c + 1 < check.length; c++) {
                if (check[from + c + 1] == from) {
                    states.add(new State(from + c + 1, state.prefix() + (char) c));
                }
            }
        }
    }

    /** Pairs by Witten and Bell: what is left to unseen ones grows with how many are seen. */
    private void write(PrintStream out) {
        out.println("\\1-grams:");
        for (int i = 0; i < words.length; i++) {
            if (words[i] != null) {
                out.printf("%.4f\t%s\t%.4f%n", Math.log10(alone(i)), words[i], Math.log10(left(i)));
            }
        }
        out.println("\\2-grams:");
        for (int i = 0; i < words.length; i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                int next = pair[2 * k];
                if (words[i] != null && words[next] != null) {
                    double seen = (1 - left(i)) * pair[2 * k + 1] / before[i];
                    double chance = seen + left(i) * alone(next);
                    out.printf("%.4f\t%s %s%n", Math.log10(chance), words[i], words[next]);
                }
            }
        }
    }

    private double alone(int word) {
        return behind[word] / all;
    }

    private double left(int word) {
        double others = start[word + 1] - start[word];
        return others == 0 ? 1 : others / (before[word] + others);
    }
}
