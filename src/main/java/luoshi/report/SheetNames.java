package luoshi.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for the tabs of one workbook: allowed, short enough, each once. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> given = new HashSet<>();

    /** The name, changed as little as it has to be. */
    String of(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(PrintableText.of(wanted), '_');
        String name = safe;
        for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = "_" + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST - number.length())) + number;
        }
        return name;
    }
}
