import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.ibm.icu.util.CharsTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import luoshi.text.Folding;

/**
 * Makes src/main/resources/luoshi/text/plausibility.bin: which characters follow which, counted in
 * the word and word-pair frequencies of HanLP portable 1.8.4 (Apache-2.0), the word costs of ICU4J's
 * cjdict (Unicode licence) and vocabulary.txt beside this file. See README.md here.
 *
 * <p>Arguments: the vocabulary, the file to write.
 */
public final class MakePlausibility {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final double TOKENS_OF_ICU = 2e6;
    private static final int WEIGHT_OF_VOCABULARY = 40;
    private static final double SHARE_OF_JIEBA = 0.1;
    private static final double LEAST = 4;

    private final Map<Character, Double> single = new TreeMap<>();
    private final Map<Character, Map<Character, Double>> pairs = new TreeMap<>();
    private final Map<Integer, Map<Character, Double>> triples = new HashMap<>();

    /** Pairs of longer words: they are kept however rare. */
    private final java.util.Set<Integer> inWords = new java.util.HashSet<>();

    public static void main(String[] arguments) throws Exception {
        MakePlausibility maker = new MakePlausibility();
        maker.hanlp();
        maker.icu();
        maker.jieba();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.startsWith("#")) {
                for (String word : new TreeSet<>(List.of(line.split("\\s+")))) {
                    maker.word(kinds(word), WEIGHT_OF_VOCABULARY);
                }
            }
        }
        maker.write(Path.of(arguments[1]));
    }

    /** As luoshi.text.Plausibility sees characters: folded, digits one kind, Latin letters one. */
    private static String kinds(String word) {
        return switch (word) {
            case "未##数", "未##时" -> "0";
            case "未##串" -> "a";
            case "始##始", "末##末" -> "\n";
            default -> {
                if (word.startsWith("未##")) {
                    yield "";
                }
                StringBuilder kinds = new StringBuilder();
                for (char c : Folding.fold(word).toCharArray()) {
                    kinds.append(Character.isDigit(c) ? '0' : c >= 'a' && c <= 'z' ? 'a' : c);
                }
                yield kinds.toString();
            }
        };
    }

    private void word(String word, double count) {
        for (int i = 0; i < word.length(); i++) {
            single.merge(word.charAt(i), count, Double::sum);
            if (i > 0) {
                pair(word.charAt(i - 1), word.charAt(i), count);
            }
            if (i > 1) {
                inWords.add(word.charAt(i - 2) << 16 | word.charAt(i - 1));
                inWords.add(word.charAt(i - 1) << 16 | word.charAt(i));
                triple(word.charAt(i - 2), word.charAt(i - 1), word.charAt(i), Math.max(count, LEAST));
            }
        }
    }

    private void triple(char first, char second, char third, double count) {
        if (isStop(second)) {
            return;
        }
        triples.computeIfAbsent((isStop(first) ? '\n' : first) << 16 | second, c -> new TreeMap<>())
                .merge(third, count, Double::sum);
    }

    private static boolean isStop(char c) {
        return "。!?;".indexOf(c) >= 0;
    }

    private void triples(String one, String other, double count) {
        char last = one.charAt(one.length() - 1);
        if (one.length() > 1) {
            triple(one.charAt(one.length() - 2), last, other.charAt(0), count);
        }
        if (other.length() > 1) {
            triple(last, other.charAt(0), other.charAt(1), count);
        }
    }

    /** What follows a full stop begins a sentence. */
    private void pair(char first, char second, double count) {
        pairs.computeIfAbsent(first == '。' ? '\n' : first, c -> new TreeMap<>()).merge(second, count, Double::sum);
    }

    private void hanlp() throws ReflectiveOperationException {
        Map<Integer, String> words = new HashMap<>();
        walk(CoreDictionary.trie.getBase(), CoreDictionary.trie.getCheck(), words);
        CoreBiGramTableDictionary.getBiFrequency("中国", "人民");
        int[] start = table("start");
        int[] pair = table("pair");
        for (int i = 0; i < start.length - 1; i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                String one = kinds(words.getOrDefault(i, ""));
                String other = kinds(words.getOrDefault(pair[2 * k], ""));
                if (!one.isEmpty() && !other.isEmpty()) {
                    pair(one.charAt(one.length() - 1), other.charAt(0), pair[2 * k + 1]);
                    triples(one, other, pair[2 * k + 1]);
                }
            }
        }
    }

    private static int[] table(String name) throws ReflectiveOperationException {
        Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
        field.setAccessible(true);
        return (int[]) field.get(null);
    }

    private void walk(int[] base, int[] check, Map<Integer, String> words) {
        List<Integer> states = new ArrayList<>(List.of(0));
        List<String> prefixes = new ArrayList<>(List.of(""));
        while (!states.isEmpty()) {
            int from = base[states.removeLast()];
            String prefix = prefixes.removeLast();
            if (from < 0) {
                continue;
            }
            if (check[from] == from && base[from] < 0 && !prefix.isEmpty()) {
                words.put(CoreDictionary.getWordID(prefix), prefix);
                if (!prefix.contains("##")) {
                    word(kinds(prefix), CoreDictionary.get(prefix).totalFrequency);
                }
            }
            for (int c = 0; c < 0xFFFF && from + c + 1 < check.length; c++) {
                if (check[from + c + 1] == from) {
                    states.add(from + c + 1);
                    prefixes.add(prefix + (char) c);
                }
            }
        }
    }

    private void icu() throws IOException {
        String name = "/com/ibm/icu/impl/data/icudata/brkitr/cjdict.dict";
        try (var in = CharsTrie.class.getResourceAsStream(name)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            int header = bytes.getShort(0);
            bytes.position(header + bytes.getInt(header)).limit(header + bytes.getInt(header + 12));
            String trie = bytes.slice().asCharBuffer().toString();
            for (CharsTrie.Iterator i = new CharsTrie(trie, 0).iterator(); i.hasNext(); ) {
                CharsTrie.Entry entry = i.next();
                String word = entry.chars.toString();
                if (word.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
                    double count = TOKENS_OF_ICU * Math.exp(-entry.value / 10.0);
                    word(kinds(word), Math.max(0.3, count));
                }
            }
        }
    }

    private void jieba() throws IOException {
        try (var in = CharsTrie.class.getResourceAsStream("/dict.txt")) {
            for (String line : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split(" ");
                if (fields[0].chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
                    word(kinds(fields[0]), Integer.parseInt(fields[1]) * SHARE_OF_JIEBA);
                }
            }
        }
    }

    private void write(Path file) throws IOException {
        CharsetEncoder common = GB2312.newEncoder();
        List<Character> kinds =
                new ArrayList<>(
                        single.keySet().stream()
                                .filter(c -> common.canEncode(c) || single.get(c) >= 20)
                                .toList());
        kinds.add('\n');
        if (!single.containsKey('0')) kinds.add('0');
        if (!single.containsKey('a')) kinds.add('a');
        kinds.sort((a, b) -> Double.compare(single.getOrDefault(b, 9e9), single.getOrDefault(a, 9e9)));
        Map<Character, Integer> index = new HashMap<>();
        kinds.forEach(c -> index.put(c, index.size()));
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out =
                new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), best))) {
            out.writeInt(kinds.size());
            for (char c : kinds) {
                out.writeChar(c);
            }
            for (char c : kinds) {
                out.writeByte(level(single.getOrDefault(c, 20000.0)));
            }
            List<TreeMap<Integer, Integer>> rows = new ArrayList<>();
            int pairsKept = 0;
            for (char c : kinds) {
                TreeMap<Integer, Integer> row = new TreeMap<>();
                pairs.getOrDefault(c, Map.of()).forEach((second, count) -> {
                    boolean known = count >= LEAST || inWords.contains(c << 16 | second);
                    if (known && index.containsKey(second)) {
                        row.put(index.get(second), level(count));
                    }
                });
                rows.add(row);
                pairsKept += row.size();
                out.writeShort(row.size());
            }
            for (var row : rows) {
                int last = -1;
                for (int second : row.keySet()) {
                    int step = second - last - 1;
                    while (step >= 255) {
                        out.writeByte(255);
                        step -= 255;
                    }
                    out.writeByte(step);
                    last = second;
                }
            }
            for (var row : rows) {
                for (int level : row.values()) {
                    out.writeByte(level);
                }
            }
            int triplesKept = writeTriples(out, kinds, index, rows);
            System.out.println(kinds.size() + " characters, " + pairsKept + " pairs, " + triplesKept + " triples");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** For each pair what follows it, as places in the row of its second character. */
    private int writeTriples(
            DataOutputStream out,
            List<Character> kinds,
            Map<Character, Integer> index,
            List<TreeMap<Integer, Integer>> rows)
            throws IOException {
        List<Map<Integer, Integer>> places = new ArrayList<>();
        for (var row : rows) {
            Map<Integer, Integer> place = new HashMap<>();
            row.keySet().forEach(second -> place.put(second, place.size()));
            places.add(place);
        }
        List<TreeMap<Integer, Integer>> all = new ArrayList<>();
        int kept = 0;
        for (int first = 0; first < rows.size(); first++) {
            for (int second : rows.get(first).keySet()) {
                TreeMap<Integer, Integer> row = new TreeMap<>();
                triples.getOrDefault(kinds.get(first) << 16 | kinds.get(second), Map.of()).forEach((third, count) -> {
                    Integer place = index.containsKey(third) ? places.get(second).get(index.get(third)) : null;
                    if (count >= LEAST && place != null) {
                        row.put(place, level(count));
                    }
                });
                all.add(row);
                kept += row.size();
                for (int left = row.size(); ; left -= 255) {
                    out.writeByte(Math.min(255, left));
                    if (left < 255) {
                        break;
                    }
                }
            }
        }
        for (var row : all) {
            int last = -1;
            for (int place : row.keySet()) {
                int step = place - last - 1;
                while (step >= 255) {
                    out.writeByte(255);
                    step -= 255;
                }
                out.writeByte(step);
                last = place;
            }
        }
        for (var row : all) {
            for (int level : row.values()) {
                out.writeByte(level);
            }
        }
        return kept;
    }

    /** Two levels to a doubling. */
    private static int level(double count) {
        return (int) Math.round(2 * Math.log(Math.max(1, count)) / Math.log(2));
    }
}
