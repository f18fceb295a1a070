package luoshi.text;

import java.math.BigDecimal;

/**
 * A number as it is written in a text.
 *
 * @param start of its first character
 * @param end behind its last one, 万 and 亿 included
 * @param value as printed, before 万 and 亿 (1.5万 is 1.5)
 * @param magnitude 万, 亿, 万亿, 千万 or 百万 as printed behind the number, empty where there is none
 * @param chinese whether it is written in Chinese numerals
 * @param more whether 余, 多 or 来 says that it is somewhat more
 * @param form what kind of number it is
 */
public record WrittenNumber(
        int start,
        int end,
        BigDecimal value,
        String magnitude,
        boolean chinese,
        boolean more,
        Form form) {
    /** Kinds of written numbers. */
    public enum Form {
        /** 155, 1.5万, 三百五十. */
        PLAIN,
        /** 百分之五: {@code value} is 5. */
        PERCENT,
        /** 四分之三, 一半: {@code value} is the share, 0.75. */
        FRACTION
    }

    /** The value with 万 and 亿 multiplied out. */
    public BigDecimal full() {
        return value.multiply(NumberReader.factor(magnitude));
    }
}
