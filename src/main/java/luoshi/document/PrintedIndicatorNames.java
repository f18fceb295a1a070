package luoshi.document;

import java.util.HashMap;
import java.util.Map;
import luoshi.text.IndicatorNames;

/**
 * One name for an indicator that papers call by several: the usual one where it is known, else the
 * first that this document prints.
 */
final class PrintedIndicatorNames {
    private final Map<String, String> printed = new HashMap<>();

    /** The name to use for a printed one. */
    String of(String name) {
        return IndicatorNames.usual(name)
                .orElseGet(
                        () -> {
                            String first = printed.putIfAbsent(IndicatorNames.plain(name), name);
                            return first == null ? name : first;
                        });
    }
}
