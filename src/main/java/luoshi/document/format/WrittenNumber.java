package luoshi.document.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A number as a list's rule has it written. */
final class WrittenNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int HUNDRED = 100;

    private WrittenNumber() {}

    /**
     * @param format the rule's word for it (chineseCounting, decimal …), null for plain digits
     */
    static String of(int number, @Nullable String format) {
        String rule = format == null ? "" : format.toLowerCase(Locale.ROOT);
        if (rule.contains("chinese")
                || rule.contains("taiwanese")
                || rule.contains("japanesecounting")
                || rule.contains("ideographdigital")) {
            return chinese(number);
        }
        return switch (rule) {
            case "decimalenclosedcircle", "decimalenclosedcirclechinese" ->
                    number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "" + number;
            case "lowerletter" -> letter('a', number);
            case "upperletter" -> letter('A', number);
            case "decimalzero" -> number < 10 ? "0" + number : "" + number;
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String letter(char first, int number) {
        return number <= 26 ? String.valueOf((char) (first + number - 1)) : "" + number;
    }

    private static String chinese(int number) {
        if (number >= HUNDRED) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int units = number % 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return units == 0 && tens > 0 ? ten : ten + DIGITS.charAt(units);
    }
}
