package luoshi.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers of a folded text: Arabic and Chinese numerals, 万 and 亿, 百分之 and fractions. What
 * a number counts, and whether it is a name or a year, is for others to say.
 */
public final class NumberReader {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String HAN = "零〇一二两三四五六七八九十百千万亿";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<percent>百分之(?:\\d+(?:\\.\\d+)?|["
                            + HAN
                            + "点]+))"
                            + "|(?<low>[二三四五六七八九十]+)分之(?<high>[一二两三四五六七八九十]+)"
                            + "|(?<arabic>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                            + "(?<more>[余多来](?=[万亿千百]))?"
                            + "(?<magnitude>万亿|[十百千]?万|[百千]?亿|[百千](?![瓦米克伏升]))?"
                            + "(?<after>[余多](?![次样元种]))?"
                            + "|(?<![\\d.])(?<han>(?![千百万亿][瓦米克伏升])["
                            + HAN
                            + "]+(?:点[零一二三四五六七八九]+[万亿]*)?)"
                            + "(?<few>[余多来](?![次样]))?(?<rest>[万亿]+)?"
                            + "|(?<half>一半|半数|过半)");

    private NumberReader() {}

    /** All numbers of a text, in order; the text is folded. */
    public static List<WrittenNumber> in(String folded) {
        List<WrittenNumber> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(folded);
        while (found.find()) {
            read(found).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** The value of a numeral that stands alone, Arabic or Chinese; empty where it is none. */
    public static Optional<BigDecimal> value(String numeral) {
        String folded = Folding.fold(numeral);
        Matcher found = NUMBER.matcher(folded);
        return found.matches() ? read(found).map(WrittenNumber::full) : Optional.empty();
    }

    /** What 万, 亿 and their like multiply with; 1 for none. */
    public static BigDecimal factor(String magnitude) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < magnitude.length(); i++) {
            factor = factor.multiply(power(magnitude.charAt(i)));
        }
        return factor;
    }

    private static BigDecimal power(char word) {
        return switch (word) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1000);
            case '万' -> BigDecimal.valueOf(10_000);
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }

    private static Optional<WrittenNumber> read(Matcher found) {
        if (found.group("percent") != null) {
            return number(found.group("percent").substring("百分之".length()))
                    .map(value -> special(found, value, WrittenNumber.Form.PERCENT));
        }
        if (found.group("low") != null) {
            return fraction(found.group("low"), found.group("high"))
                    .map(value -> special(found, value, WrittenNumber.Form.FRACTION));
        }
        if (found.group("half") != null) {
            BigDecimal half = new BigDecimal("0.5");
            return Optional.of(special(found, half, WrittenNumber.Form.FRACTION));
        }
        return Optional.of(found.group("arabic") != null ? arabic(found) : han(found));
    }

    private static WrittenNumber special(Matcher found, BigDecimal value, WrittenNumber.Form form) {
        return new WrittenNumber(found.start(), found.end(), value, "", true, false, form);
    }

    private static Optional<BigDecimal> fraction(String low, String high) {
        BigDecimal below = chinese(low);
        if (below.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                chinese(high).divide(below, 6, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private static Optional<BigDecimal> number(String numeral) {
        return numeral.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Character.isDigit(numeral.charAt(0)) && numeral.charAt(0) < 0x80
                                ? new BigDecimal(numeral)
                                : chinese(numeral));
    }

    private static WrittenNumber arabic(Matcher found) {
        BigDecimal value = new BigDecimal(found.group("arabic").replace(",", ""));
        String magnitude = found.group("magnitude") == null ? "" : found.group("magnitude");
        if (magnitude.equals("百") || magnitude.equals("千")) {
            value = value.multiply(factor(magnitude));
            magnitude = "";
        }
        boolean more = found.group("more") != null || found.group("after") != null;
        return plain(found, value, magnitude, false, more);
    }

    private static WrittenNumber han(Matcher found) {
        String numeral = found.group("han");
        String rest = found.group("rest") == null ? "" : found.group("rest");
        int last = numeral.length();
        while (last > 1 && "万亿".indexOf(numeral.charAt(last - 1)) >= 0) {
            last--;
        }
        if (numeral.substring(0, last).matches(".*[万亿].*")) {
            // 一亿二千万 has no magnitude of its own
            last = numeral.length();
        }
        BigDecimal value = chinese(numeral.substring(0, last));
        String magnitude = numeral.substring(last) + rest;
        return plain(found, value, magnitude, true, found.group("few") != null);
    }

    private static WrittenNumber plain(
            Matcher found, BigDecimal value, String magnitude, boolean chinese, boolean more) {
        return new WrittenNumber(
                found.start(),
                found.end(),
                value,
                magnitude,
                chinese,
                more,
                WrittenNumber.Form.PLAIN);
    }

    /** 三百五十, 一万二千, 二〇二三, 三点五; a power that stands alone counts as one. */
    private static BigDecimal chinese(String numeral) {
        int point = numeral.indexOf('点');
        if (point >= 0) {
            String whole = numeral.substring(0, point);
            return new BigDecimal(
                    chinese(whole).toPlainString() + "." + digits(numeral.substring(point + 1)));
        }
        boolean positional =
                numeral.length() > 1 && numeral.chars().allMatch(c -> digit((char) c) >= 0);
        return positional ? new BigDecimal(digits(numeral)) : BigDecimal.valueOf(powers(numeral));
    }

    private static long powers(String numeral) {
        for (char great : new char[] {'亿', '万'}) {
            int at = numeral.lastIndexOf(great);
            if (at >= 0) {
                return atLeastOne(powers(numeral.substring(0, at))) * power(great).longValue()
                        + powers(numeral.substring(at + 1));
            }
        }
        long total = 0;
        long last = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = digit(c);
            if (digit < 0) {
                total += atLeastOne(last) * power(c).longValue();
            }
            last = Math.max(0, digit);
        }
        return total + last;
    }

    private static long atLeastOne(long count) {
        return count == 0 ? 1 : count;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    private static String digits(String numeral) {
        StringBuilder digits = new StringBuilder();
        numeral.chars().forEach(c -> digits.append(Math.max(0, digit((char) c))));
        return digits.toString();
    }
}
