package luoshi.document.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word 97-2003 puts before paragraphs by itself. */
final class OldWordNumbers {
    private static final int LEVELS = 9;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /** What Word shows before a paragraph, empty for most. */
    String before(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int depth = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        int[] count = counts.computeIfAbsent(list.getLsid(), key -> new int[LEVELS]);
        if (count[depth] == 0) {
            count[depth] = list.getStartAt((char) depth) - 1;
        }
        count[depth]++;
        Arrays.fill(count, depth + 1, LEVELS, 0);
        return shown(list, depth, count);
    }

    /** The rule's text has, for each level's number, that level as a character. */
    private static String shown(HWPFList list, int depth, int[] count) {
        @Nullable String rule = list.getNumberText((char) depth);
        if (rule == null || rule.chars().noneMatch(c -> c < LEVELS)) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < rule.length(); i++) {
            char c = rule.charAt(i);
            if (c < LEVELS) {
                String format = format(list.getNumberFormat(c));
                shown.append(WrittenNumber.of(Math.max(1, count[c]), format));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** The format's number (MS-OSHARED, MSONFC) by the name that it has in newer files. */
    private static String format(int code) {
        return switch (code) {
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 11, 17, 33, 34, 35, 36, 37, 38, 39 -> "chineseCounting";
            case 18 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
