package luoshi.report;

/** The beginning of a text that stands whole elsewhere. */
final class Beginning {
    private Beginning() {}

    /**
     * The text, or where it is longer the clauses that so many characters hold, with ……
     *
     * @param most how many characters of it at most
     */
    static String of(String text, int most) {
        String printed = PrintableText.of(text).strip();
        if (printed.length() <= most) {
            return printed;
        }
        int cut = most;
        for (int i = most; i > most / 2; i--) {
            if ("，。；、\n".indexOf(printed.charAt(i - 1)) >= 0) {
                cut = i - 1;
                break;
            }
        }
        if (Character.isLowSurrogate(printed.charAt(cut))) {
            cut--;
        }
        // half a number is another number
        while (cut > most / 2
                && isOfNumber(printed.charAt(cut - 1))
                && isOfNumber(printed.charAt(cut))) {
            cut--;
        }
        return printed.substring(0, cut) + Words.of("goes-on");
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == '%';
    }
}
