package luoshi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads single lost characters: what is left of one in UTF-8, and the · that many charsets lack.
 */
final class LostCharacters {
    private static final char DOT = '·';
    private static final double DOT_BETWEEN_NAMES = 0.95;
    private static final double DOT_ELSEWHERE = 0.4;
    private static final double LIKELY = 0.95;

    /** Where no byte is left, context alone is no proof. */
    private static final double GUESSED = 0.75;

    /** A character this sure by its words needs no more. */
    private static final double SURE = Rivals.SURE;

    private static final int MOST_SEARCHES = 300;
    private static final int LONGEST_NAME = 3;
    private static final int[] BLOCKS = {
        0xB7, 0xB7, 0x2010, 0x2030, 0x3000, 0x3020, 0x4E00, 0x9FA5, 0xFF00, 0xFF60
    };
    private static final Set<String> PLACES =
            Set.of(
                    ("北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南"
                                    + " 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国 广州 深圳 杭州 南京 苏州 成都 武汉"
                                    + " 西安 郑州 长沙 合肥 青岛 济南 沈阳 大连 哈尔滨 长春 石家庄 雄安 廊坊 保定 宁波 厦门 福州 昆明")
                            .split(" "));

    private final String text;
    private final Fit fit;
    private final Fills fills;
    private final LostBytes lost;
    private int searched;

    LostCharacters(String text, Fit fit, Fills fills, LostBytes lost) {
        this.text = text;
        this.fit = fit;
        this.fills = fills;
        this.lost = lost;
    }

    /** The lost characters of a span, of which no shift accounts. */
    Mending mend(int from, int to) {
        String damaged = text.substring(from, to);
        List<String> groups = lost.isUtf8(from) ? groups(from, to) : List.of();
        if (!groups.isEmpty()) {
            return fromRest(from, to, damaged, groups);
        }
        boolean between = isIdeograph(from - 1) && isIdeograph(to);
        boolean names = between && isPlaceBefore(from) && isPlaceBehind(to);
        if (isOne(damaged) && !names) {
            double[] chance = new double[1];
            String likely = fromContext(from, to, chance);
            if (!likely.isEmpty() && chance[0] >= (between ? LIKELY : Mending.GUESS)) {
                return new Mending(
                        from,
                        to,
                        damaged,
                        likely,
                        Mending.Kind.LOST_CHARACTER,
                        "",
                        chance[0] * GUESSED);
            }
        }
        if (damaged.equals("?") && between) {
            double confidence = names ? DOT_BETWEEN_NAMES : DOT_ELSEWHERE;
            return new Mending(
                    from,
                    to,
                    damaged,
                    String.valueOf(DOT),
                    Mending.Kind.LOST_CHARACTER,
                    "",
                    confidence);
        }
        return Mending.unreadable(from, damaged);
    }

    /** Whether no more than one character is lost: its two bytes may be shown as two signs. */
    private static boolean isOne(String damaged) {
        return damaged.length() == 1 || damaged.equals("?" + Unread.SIGN);
    }

    /**
     * A character of which nothing is left, from what stands around it; empty where nothing fits.
     */
    private String fromContext(int from, int to, double[] confidence) {
        if (searched++ >= MOST_SEARCHES || !isIdeograph(from - 1)) {
            return "";
        }
        String all = fills.common();
        StringBuilder reading = new StringBuilder(all.substring(0, 1));
        confidence[0] = choose(reading, 0, all, from, to);
        return reading.toString();
    }

    private boolean isIdeograph(int i) {
        return i >= 0 && i < text.length() && Gbk.isIdeograph(text.charAt(i));
    }

    private boolean isPlaceBefore(int end) {
        for (int length = 2; length <= LONGEST_NAME && length <= end; length++) {
            if (isPlace(text.substring(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceBehind(int start) {
        for (int length = 2; length <= LONGEST_NAME && start + length <= text.length(); length++) {
            if (isPlace(text.substring(start, start + length))) {
                return true;
            }
        }
        return false;
    }

    /** A place that everyone knows, or that the document names with its rank. */
    private boolean isPlace(String name) {
        return PLACES.contains(Folding.fold(name))
                || text.contains(name + "市")
                || text.contains(name + "省")
                || text.contains(name + "縣")
                || text.contains(name + "县");
    }

    /** For each lost character what it may have been; empty where that cannot be told. */
    private List<String> groups(int from, int to) {
        List<Integer> bytes = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (int value : lost.at(i)) {
                bytes.add(value);
            }
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < bytes.size(); ) {
            int end = i + 1;
            int most = bytes.get(i) >= 0xC0 ? i + 3 : i + 2;
            while (end < Math.min(most, bytes.size()) && bytes.get(end) < 0xC0) {
                end++;
            }
            groups.add(choices(bytes.subList(i, end)));
            i = end;
        }
        return groups.contains("") ? List.of() : groups;
    }

    /** The characters of prose whose UTF-8 has these bytes in this order and one more. */
    private static String choices(List<Integer> rest) {
        StringBuilder all = new StringBuilder();
        for (int block = 0; block < BLOCKS.length; block += 2) {
            for (int c = BLOCKS[block]; c <= BLOCKS[block + 1]; c++) {
                if (Gbk.isProse((char) c) && isRestOf((char) c, rest)) {
                    all.append((char) c);
                }
            }
        }
        return all.toString();
    }

    private static boolean isRestOf(char c, List<Integer> rest) {
        int[] whole =
                c < 0x800
                        ? new int[] {0xC0 | (c >> 6), 0x80 | (c & 0x3F)}
                        : new int[] {0xE0 | (c >> 12), 0x80 | ((c >> 6) & 0x3F), 0x80 | (c & 0x3F)};
        if (rest.size() != whole.length - 1) {
            return false;
        }
        int found = 0;
        for (int value : whole) {
            if (found < rest.size() && rest.get(found) == value) {
                found++;
            }
        }
        return found == rest.size();
    }

    private Mending fromRest(int from, int to, String damaged, List<String> groups) {
        StringBuilder reading = new StringBuilder();
        groups.forEach(group -> reading.append(group.charAt(0)));
        double[] chances = new double[groups.size()];
        for (int round = 0; round < 2; round++) {
            for (int k = 0; k < groups.size(); k++) {
                chances[k] = choose(reading, k, groups.get(k), from, to);
            }
        }
        for (int k = 0; k < chances.length; k++) {
            if (chances[k] < Mending.GUESS) {
                reading.setCharAt(k, Mending.UNKNOWN);
            }
        }
        return new Mending(
                from,
                to,
                damaged,
                reading.toString(),
                Mending.Kind.LOST_CHARACTER,
                proof(from, to),
                Arrays.stream(chances).reduce(1, (a, b) -> a * b));
    }

    /** Sets one character of a reading to its likeliest; the chance that it is right. */
    private double choose(StringBuilder reading, int k, String choices, int from, int to) {
        fit.between("", 0, 0, from, to);
        double[] odd = new double[choices.length()];
        for (int i = 0; i < odd.length; i++) {
            char c = choices.charAt(i);
            reading.setCharAt(k, c);
            double characters = fit.characters(reading) + fills.strangeness(c, choices, to);
            odd[i] = characters + fit.words(reading);
        }
        if (chance(odd) < SURE) {
            Optional<double[]> more = fit.sentence(reading, k, choices);
            more.ifPresent(all -> Arrays.setAll(odd, i -> odd[i] + all[i]));
        }
        int best =
                IntStream.range(0, odd.length)
                        .boxed()
                        .min(Comparator.comparingDouble(i -> odd[i]))
                        .orElse(0);
        reading.setCharAt(k, choices.charAt(best));
        return chance(odd);
    }

    /** The chance of the least odd. */
    private static double chance(double[] odd) {
        double least = Arrays.stream(odd).min().orElse(0);
        return 1 / Arrays.stream(odd).map(one -> Fit.odds(least - one)).sum();
    }

    private String proof(int from, int to) {
        StringBuilder proof = new StringBuilder();
        for (int i = from; i < to; i++) {
            for (int value : lost.at(i)) {
                proof.append(proof.isEmpty() ? "" : " ").append(String.format("%02X", value));
            }
        }
        return proof.append(" [??]").toString();
    }
}
