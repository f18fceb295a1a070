package luoshi.document;

/** The numbers in front of headings and items. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** 一 to 九十九, or Arabic digits; 0 for anything else. */
    static int value(String numeral) {
        if (!numeral.isEmpty() && numeral.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(numeral);
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? Math.max(0, DIGITS.indexOf(numeral)) : 0;
        }
        int tens = ten == 0 ? 1 : Math.max(0, DIGITS.indexOf(numeral.substring(0, ten)));
        String units = numeral.substring(ten + 1);
        return tens * 10 + (units.isEmpty() ? 0 : Math.max(0, DIGITS.indexOf(units)));
    }
}
