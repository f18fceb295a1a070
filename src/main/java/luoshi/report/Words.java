package luoshi.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words that the printed sheets use. They are Chinese whatever the program speaks. */
final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("luoshi.report.print", Locale.ROOT);

    /** The words that stand in nearly every row. */
    private static final Map<String, String> PLAIN = new ConcurrentHashMap<>();

    private Words() {}

    static String of(String key, Object... arguments) {
        return arguments.length == 0
                ? PLAIN.computeIfAbsent(key, Words::made)
                : made(key, arguments);
    }

    private static String made(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            // numbers as they are: a year takes no thousands separator
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(plain);
    }

    static String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(BUNDLE.getString("date"), Locale.ROOT));
    }
}
