package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Reference;
import luoshi.text.Folding;

/** What a source that the officer has typed refers to. */
final class SourceText {
    private static final String EACH = "\\d{1,4}(?:(?:至|到|~|-)第?\\d{1,4})?";
    private static final Pattern ITEM =
            Pattern.compile(
                    "([^、,;。()第\\d]{2,30})\\(?第(" + EACH + "(?:[、,]第?" + EACH + ")*)(?:项|条|件|号)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:(?:至|到|~|-)第?(\\d{1,4}))?");
    private static final int LONGEST_RANGE = 500;

    private SourceText() {}

    static List<Reference> references(String source) {
        List<Reference> references = new ArrayList<>();
        Matcher item = ITEM.matcher(Folding.fold(source));
        while (item.find()) {
            String list = item.group(1).replaceAll("^[和及]|[《》]", "");
            Matcher range = RANGE.matcher(item.group(2));
            while (range.find()) {
                int first = Integer.parseInt(range.group(1));
                int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
                for (int i = first; i <= Math.min(last, first + LONGEST_RANGE); i++) {
                    references.add(new Reference(list, i));
                }
            }
        }
        return references;
    }

    static boolean isDailyDuty(String source) {
        return Folding.fold(source).contains("日常履职");
    }
}
