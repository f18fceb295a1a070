package luoshi.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.KeptTask;
import org.jspecify.annotations.Nullable;

/** What stands in the first two rows of the sheets. */
final class Titles {
    /** 《2023年市政府工作报告重点任务清单》 → 市政府工作报告重点任务. */
    private static final Pattern LIST = Pattern.compile("\\d{4}年度?([^《》〈〉\\s\\d]{2,24}?)(?:清单|$)");

    /** The year stands before the subject already. */
    private static final Pattern OWN_YEAR = Pattern.compile("^\\d{4}年度?");

    private final ReportContent content;

    Titles(ReportContent content) {
        this.content = content;
    }

    /** The title of a sheet: year, subject and what the sheet is. */
    String title(String key) {
        return Words.of(key, content.year(), subject());
    }

    String left() {
        @Nullable String unit = content.unit();
        return unit == null ? "" : PrintableText.of(Words.of("unit", unit));
    }

    String right(String key, int count) {
        return Words.of(key, count, Words.date(content.asOf()));
    }

    private String subject() {
        @Nullable String given = content.subject();
        if (given != null && !given.isBlank()) {
            return PrintableText.of(OWN_YEAR.matcher(given.strip()).replaceFirst(""));
        }
        String found = "";
        for (KeptTask task : content.tasks()) {
            Matcher list = LIST.matcher(task.edition().heading().title());
            String name = list.find() ? list.group(1) : "";
            if (name.isEmpty() || (!found.isEmpty() && !name.equals(found))) {
                return Words.of("subject");
            }
            found = name;
        }
        return found.isEmpty() ? Words.of("subject") : found;
    }
}
