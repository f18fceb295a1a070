package luoshi.matching.lineage;

import java.util.List;
import java.util.regex.Pattern;

/** The clauses of a text: most tasks name several things, and each is compared by itself. */
final class Clauses {
    /** A full stop after a digit is the mark of a numbered item, or of a decimal. */
    private static final Pattern END = Pattern.compile("[，。；,;\\n]|(?<=\\D)\\.");

    /** A shorter piece says nothing by itself. */
    private static final int SHORTEST = 4;

    private Clauses() {}

    /** At least one: the whole text where it has no clause. */
    static List<String> of(String text) {
        List<String> clauses =
                END.splitAsStream(text).filter(clause -> clause.length() >= SHORTEST).toList();
        return clauses.isEmpty() ? List.of(text) : clauses;
    }
}
