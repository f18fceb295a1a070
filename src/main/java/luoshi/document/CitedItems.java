package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Reference;

/** The items of lists that a source column cites; whatever stands there is a list's name. */
final class CitedItems {
    private static final Pattern CITED =
            Pattern.compile(
                    "([^、,;。:第\\d()《》]{2,30})[》)]?(?:中的?)?第?(\\d{1,3}(?:[、,~至-]第?\\d{1,3})*+)(?:项|条|件|号)");
    private static final Pattern EACH = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年");

    private CitedItems() {}

    static List<Reference> in(String source) {
        List<Reference> references = new ArrayList<>();
        Matcher cited = CITED.matcher(YEAR.matcher(Flow.of(source).folded()).replaceAll(""));
        while (cited.find()) {
            Matcher each = EACH.matcher(cited.group(2));
            while (each.find()) {
                references.add(new Reference(cited.group(1), Integer.parseInt(each.group())));
            }
        }
        return references;
    }
}
