package luoshi.workbench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import luoshi.model.ProblemException;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** What is typed into a field, checked and understood; and the other way round. */
final class FieldText {
    private static final int LARGEST_NUMBER = 99_999;
    private static final int LONGEST = 100_000;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern PERIOD =
            Pattern.compile("\\d{4}(?:-(?:Q[1-4]|H[12]|0[1-9]|1[0-2]))?");
    private static final Pattern PERSONS = Pattern.compile("[、,，;；\\s]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern VALUE = Pattern.compile("[+-]?\\d{1,20}(?:\\.\\d{1,12})?");

    private FieldText() {}

    static String show(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static @Nullable Integer number(String typed) throws ProblemException {
        String plain = Folding.fold(typed);
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("\\d{1,9}")) {
            throw new ProblemException("workbench.field-number", typed);
        }
        int number = Integer.parseInt(plain);
        if (number < 1 || number > LARGEST_NUMBER) {
            throw new ProblemException("workbench.field-number", typed);
        }
        return number;
    }

    static @Nullable Integer year(String typed) throws ProblemException {
        String plain = Folding.fold(typed).replace("年", "");
        if (plain.isEmpty()) {
            return null;
        }
        int year = plain.matches("\\d{4}") ? Integer.parseInt(plain) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ProblemException("workbench.field-year", typed);
        }
        return year;
    }

    static @Nullable String period(String typed) throws ProblemException {
        String plain = Folding.fold(typed).toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return null;
        }
        String[] ends = plain.split("/", -1);
        boolean span =
                ends.length == 2
                        && MONTH_OF_YEAR.matcher(ends[0]).matches()
                        && MONTH_OF_YEAR.matcher(ends[1]).matches()
                        && ends[0].compareTo(ends[1]) < 0;
        if (!span && !PERIOD.matcher(plain).matches()) {
            throw new ProblemException("workbench.field-period", typed);
        }
        return plain;
    }

    static BigDecimal value(String typed) throws ProblemException {
        String plain = Folding.fold(typed).replace(",", "");
        if (!VALUE.matcher(plain).matches()) {
            throw new ProblemException("workbench.field-value", typed);
        }
        return new BigDecimal(plain);
    }

    static <E extends Enum<E>> E choice(Class<E> type, String typed) throws ProblemException {
        try {
            return Enum.valueOf(type, typed);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(e, "workbench.field-choice", typed);
        }
    }

    /** A text of one paragraph that may be empty. */
    static String line(String typed) throws ProblemException {
        return sound(typed.replace("\r", "").replace("\n", "")).strip();
    }

    /** A text of one paragraph that says something. */
    static String needed(String typed) throws ProblemException {
        String line = line(typed);
        if (line.isEmpty()) {
            throw new ProblemException("workbench.field-empty");
        }
        return line;
    }

    static @Nullable String optional(String typed) throws ProblemException {
        String line = line(typed);
        return line.isEmpty() ? null : line;
    }

    /** A text of any number of paragraphs; empty ones go. */
    static String paragraphs(String typed) throws ProblemException {
        return String.join(
                "\n",
                sound(typed.replace("\r\n", "\n").replace('\r', '\n'))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    static List<String> persons(String typed) throws ProblemException {
        return PERSONS.splitAsStream(line(typed)).filter(one -> !one.isEmpty()).toList();
    }

    private static String sound(String typed) throws ProblemException {
        String plain = typed.replace('\t', ' ');
        if (CONTROL.matcher(plain).find()) {
            throw new ProblemException("workbench.field-control");
        }
        if (plain.length() > LONGEST) {
            throw new ProblemException("workbench.field-long", Integer.toString(LONGEST));
        }
        return plain;
    }
}
