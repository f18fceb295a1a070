package luoshi.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a letter calls the paper that it carries, where no title is left: 现将《…方案》印发给你们, 现将…完成情况通报如下.
 */
final class Announcement {
    /** On printed text, in which marks may be of either width. */
    private static final List<Pattern> NAMES =
            List.of(
                    Pattern.compile(
                            "(?:现将|将|^)《([^《》]{4,60}(?:[〈<《][^〈〉<>《》]{2,20}[〉>》][^《》]{0,40})?)》"
                                    + "[^。]{0,40}(?:印发|下发|下达|已经)"),
                    Pattern.compile(
                            "(?:将|对|将对)((?:《[^《》]{2,40}》|[^《》。，,；;：:将对]){6,50}?(?:情况|进度))"
                                    + "(?:予以|进行|分别)?(?:了)?(?:专项)?(?:通报|公示|公布|汇报|报告|督查|督办|跟踪|检查|核查)"),
                    Pattern.compile("^(20\\d{2}年[^。，,；;：:]{4,40}?情况)(?:通报|公布|公示|汇报)?如下[：:]?$"),
                    Pattern.compile(
                            "现将((?:《[^《》]{2,40}》|[^《》。，,；;：:]){6,50}?(?:任务|工作|目标|事项|项目))"
                                    + "(?:予以|进行)?(?:分解|下达|明确|安排)"));

    private Announcement() {}

    /** The name, or nothing where no line has one. */
    static String in(List<Line> lines) {
        for (Pattern one : NAMES) {
            for (Line line : lines) {
                Matcher name = one.matcher(Spacing.tidyTitle(line.text()));
                if (name.find()) {
                    return name.group(1);
                }
            }
        }
        return inWrapped(lines);
    }

    /** The same where the page's edge has broken the letter's lines. */
    private static String inWrapped(List<Line> lines) {
        StringBuilder letter = new StringBuilder();
        for (Line line : lines) {
            letter.append(Spacing.tidyTitle(line.text()));
        }
        for (Pattern one : NAMES) {
            Matcher name = one.matcher(letter);
            if (name.find()) {
                return name.group(1);
            }
        }
        return "";
    }
}
