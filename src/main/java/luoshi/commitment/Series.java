package luoshi.commitment;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.NumberReader;
import luoshi.text.WrittenNumber;

/** Which one of a series is spoken of: 第二届 is not 第一届, 一期 not 二期. */
final class Series {
    private static final Pattern NAMED = Lexicon.pattern("series");

    private Series() {}

    /** Whether an account names another one of a series than the task does. */
    static boolean differs(String promised, String reported) {
        Set<String> wanted = named(promised);
        Set<String> said = named(reported);
        for (String one : wanted) {
            boolean other =
                    said.stream().anyMatch(s -> kind(s) == kind(one)) && !said.contains(one);
            if (other) {
                return true;
            }
        }
        return false;
    }

    /** What a text begins with that says which one of a series a name is of; empty where not so. */
    static String leading(String name, String text) {
        Matcher one = NAMED.matcher(name);
        while (one.find()) {
            if (text.startsWith(one.group())) {
                return one.group();
            }
        }
        return "";
    }

    /** 第二十六届 is 第26届. */
    private static String byValue(String named) {
        StringBuilder said = new StringBuilder(named);
        for (WrittenNumber number : NumberReader.in(named).reversed()) {
            said.replace(number.start(), number.end(), number.full().toPlainString());
        }
        return said.toString();
    }

    private static char kind(String named) {
        return named.charAt(named.length() - 1);
    }

    private static Set<String> named(String text) {
        Set<String> found = new HashSet<>();
        Matcher one = NAMED.matcher(text.replace("首批", "第一批").replace("首届", "第一届"));
        while (one.find()) {
            found.add(byValue(one.group()));
        }
        return found;
    }
}
