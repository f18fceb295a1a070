package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/**
 * The headings that stand over the rows of a table, in it or between two of its parts. The form
 * that comes first (一、) is a section's, the next (（一）) a subsection's.
 */
final class TableHeadings {
    private static final Pattern FIRST =
            Pattern.compile("[一二三四五六七八九十]{1,3}、.*|第[一二三四五六七八九十]+[部篇章].*");
    private static final Pattern SECOND = Pattern.compile("\\([一二三四五六七八九十]{1,3}\\).*");
    private static final Pattern NOT_ONE =
            Pattern.compile("(?:备?注|说明|填报|填表|制表|联系|审核|合计|总计|共计|小计|数据截至).*|\\d+|.*[。;]");

    /** Some close their headings like sentences: （一）主要预期目标。 */
    private static final Pattern CLOSED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\))[^。;]{2,40}。");

    private static final int LONGEST = 80;

    private enum Form {
        FIRST,
        SECOND,
        PLAIN
    }

    private final List<Form> forms = new ArrayList<>();
    private String section = "";
    private String subsection = "";

    /** Whether a line is numbered as headings are. */
    static boolean isNumbered(String printed) {
        return form(Folding.fold(printed)) != Form.PLAIN && canBe(printed);
    }

    /** Whether a row with this alone in it can be a heading. */
    static boolean canBe(String printed) {
        String folded = Folding.fold(printed);
        return folded.length() <= LONGEST
                && (!NOT_ONE.matcher(folded).matches() || CLOSED.matcher(folded).matches());
    }

    private static Form form(String folded) {
        if (FIRST.matcher(folded).matches()) {
            return Form.FIRST;
        }
        return SECOND.matcher(folded).matches() ? Form.SECOND : Form.PLAIN;
    }

    void take(String printed) {
        Form form = form(Folding.fold(printed));
        if (!forms.contains(form)) {
            forms.add(form);
        }
        if (form == forms.getFirst()) {
            section = Spacing.tidy(printed);
            subsection = "";
        } else {
            subsection = Spacing.tidy(printed);
        }
    }

    String section() {
        return section;
    }

    String subsection() {
        return subsection;
    }
}
