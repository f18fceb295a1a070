import com.ibm.icu.util.CharsTrieBuilder;
import com.ibm.icu.util.StringTrieBuilder;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import luoshi.text.Folding;

/**
 * Makes words.bin and news.bin: which words follow which, cut down from a language model. See README.md here.
 *
 * <p>Arguments: the model in ARPA form, words to add, the file to write; then how much a pair, a
 * triple has to tell to be kept.
 */
public final class MakeWords {
    /** Steps to a nat, as luoshi.text.Words has them. */
    private static final double STEPS = 8;

    private static final double NATS = Math.log(10);
    private static final int LONGEST = 8;
    private static final double COST_OF_ADDED = 12;

    /** What a model has beside words; of quotes the text that is judged has one form only. */
    private static final String MARKS = "，。、；：！？";

    private record Word(String text, double cost, double back) {}

    /** Sorted by cost: the number of a word is its place. */
    private final List<Word> words = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, double[]>> pairs = new HashMap<>();
    private final Map<Long, TreeMap<Integer, Double>> triples = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        MakeWords maker = new MakeWords();
        double ofPairs = Double.parseDouble(arguments[3]);
        double ofTriples = Double.parseDouble(arguments[4]);
        maker.read(Path.of(arguments[0]), Path.of(arguments[1]), ofPairs, ofTriples);
        maker.write(Path.of(arguments[2]));
    }

    private void read(Path model, Path added, double ofPairs, double ofTriples) throws IOException {
        int order = 0;
        try (BufferedReader in = Files.newBufferedReader(model)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split("\t");
                if (line.endsWith("-grams:")) {
                    if (order == 1) {
                        add(added);
                    }
                    order = line.charAt(1) - '0';
                } else if (fields.length >= 2) {
                    String[] gram = fields[1].split(" ");
                    double cost = -Double.parseDouble(fields[0]) * NATS;
                    double back = fields.length > 2 ? -Double.parseDouble(fields[2]) * NATS : 0;
                    switch (order) {
                        case 1 -> word(gram[0], cost, back);
                        case 2 -> pair(gram, cost, back, ofPairs);
                        default -> triple(gram, cost, ofTriples);
                    }
                }
            }
        }
    }

    private void word(String text, double cost, double back) {
        boolean ideographs = text.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        if (ideographs && text.length() <= LONGEST && Folding.fold(text).equals(text)) {
            words.add(new Word(text, cost, back));
        } else if (text.length() == 1 && MARKS.contains(text)) {
            words.add(new Word(Folding.fold(text), cost, back));
        }
    }

    /** Words that the model does not have, and the numbers of all. */
    private void add(Path added) throws IOException {
        Map<String, Word> all = new HashMap<>();
        words.forEach(word -> all.put(word.text(), word));
        for (String line : Files.readAllLines(added)) {
            for (String text : line.startsWith("#") ? new String[0] : line.split("\\s+")) {
                if (!all.containsKey(text) && text.length() > 1) {
                    int before = words.size();
                    word(text, COST_OF_ADDED, 0);
                    if (words.size() > before) all.put(text, words.getLast());
                }
            }
        }
        words.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i).text(), i);
        }
    }

    private int[] numbers(String[] gram) {
        int[] found = new int[gram.length];
        for (int i = 0; i < gram.length; i++) {
            boolean mark = gram[i].length() == 1 && MARKS.contains(gram[i]);
            Integer number = numbers.get(mark ? Folding.fold(gram[i]) : gram[i]);
            if (number == null) {
                return new int[0];
            }
            found[i] = number;
        }
        return found;
    }

    /** A pair tells as much as it is frequent and as its words alone would mislead. */
    private void pair(String[] gram, double cost, double back, double least) {
        int[] at = numbers(gram);
        if (at.length == 0) {
            return;
        }
        double without = words.get(at[0]).back() + words.get(at[1]).cost();
        double tells = Math.exp(-words.get(at[0]).cost() - cost) * Math.abs(without - cost);
        if (tells >= least) {
            pairs.computeIfAbsent(at[0], _ -> new TreeMap<>()).put(at[1], new double[] {cost, back});
        }
    }

    private void triple(String[] gram, double cost, double least) {
        int[] at = numbers(gram);
        double[] first = at.length == 0 ? null : pairs.getOrDefault(at[0], new TreeMap<>()).get(at[1]);
        if (first == null) {
            return;
        }
        double[] second = pairs.getOrDefault(at[1], new TreeMap<>()).get(at[2]);
        double alone = words.get(at[1]).back() + words.get(at[2]).cost();
        double without = first[1] + (second == null ? alone : second[0]);
        double frequent = Math.exp(-words.get(at[0]).cost() - first[0] - cost);
        if (frequent * Math.abs(without - cost) >= least) {
            triples.computeIfAbsent((long) at[0] << 32 | at[1], _ -> new TreeMap<>()).put(at[2], cost);
        }
    }

    private void write(Path file) throws IOException {
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        int kept = 0;
        int keptTriples = 0;
        try (var out = new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), best))) {
            CharsTrieBuilder trie = new CharsTrieBuilder();
            numbers.forEach(trie::add);
            CharSequence chars = trie.buildCharSequence(StringTrieBuilder.Option.SMALL);
            out.writeInt(chars.length());
            out.writeChars(chars.toString());
            out.writeInt(words.size());
            for (Word word : words) out.writeByte(level(word.cost()));
            for (Word word : words) out.writeByte(back(word.back()));
            List<int[]> rows = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                TreeMap<Integer, double[]> row = pairs.getOrDefault(i, new TreeMap<>());
                varint(out, row.size());
                kept += row.size();
            }
            for (int i = 0; i < words.size(); i++) steps(out, pairs.getOrDefault(i, new TreeMap<>()).keySet());
            for (int i = 0; i < words.size(); i++)
                for (double[] one : pairs.getOrDefault(i, new TreeMap<>()).values()) out.writeByte(level(one[0]));
            for (int i = 0; i < words.size(); i++)
                for (int second : pairs.getOrDefault(i, new TreeMap<>()).keySet())
                    varint(out, triples.getOrDefault((long) i << 32 | second, new TreeMap<>()).size());
            for (int i = 0; i < words.size(); i++)
                for (var one : pairs.getOrDefault(i, new TreeMap<>()).entrySet())
                    if (triples.containsKey((long) i << 32 | one.getKey())) out.writeByte(back(one.getValue()[1]));
            for (int i = 0; i < words.size(); i++)
                for (int second : pairs.getOrDefault(i, new TreeMap<>()).keySet())
                    steps(out, triples.getOrDefault((long) i << 32 | second, new TreeMap<>()).keySet());
            for (int i = 0; i < words.size(); i++)
                for (int second : pairs.getOrDefault(i, new TreeMap<>()).keySet())
                    for (double cost : triples.getOrDefault((long) i << 32 | second, new TreeMap<>()).values()) {
                        out.writeByte(level(cost));
                        keptTriples++;
                    }
        }
        System.out.println(words.size() + " words, " + kept + " pairs, " + keptTriples + " triples, " + Files.size(file) + " bytes");
    }

    private static void steps(DataOutputStream out, Iterable<Integer> places) throws IOException {
        int last = -1;
        for (int place : places) {
            varint(out, place - last - 1);
            last = place;
        }
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void varint(DataOutputStream out, int value) throws IOException {
        int left = value;
        while (left >= 0x80) {
            out.writeByte(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }

    private static int level(double cost) {
        return (int) Math.clamp(Math.round(cost * STEPS), 0, 255);
    }

    /** What it costs to go back to fewer words: it may be a gain. */
    private static int back(double cost) {
        return (int) Math.clamp(Math.round(cost * STEPS), -128, 127);
    }
}
