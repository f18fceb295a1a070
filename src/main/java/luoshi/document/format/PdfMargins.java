package luoshi.document.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what stands at the head and foot of page after page: running titles, page numbers. */
final class PdfMargins {
    private static final double BAND = 0.12;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-—–―－·•\\s]*\\d{1,4}[-—–―－·•\\s]*|第?\\d{1,4}页?[，,/]?共?\\d{1,4}页?|第\\d{1,4}页");

    private final Set<String> running = new HashSet<>();

    PdfMargins(List<PdfPage> pages, List<List<PdfLine>> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<String> here = new HashSet<>();
            for (PdfLine line : lines.get(i)) {
                if (isInBand(pages.get(i), line)) {
                    here.add(key(line));
                }
            }
            here.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.forEach(
                (key, count) -> {
                    if (count >= 2 && count * 2 >= pages.size() - 1) {
                        running.add(key);
                    }
                });
    }

    /** The lines of a page that are its own. */
    List<PdfLine> own(PdfPage page, List<PdfLine> lines) {
        List<PdfLine> own = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean margin =
                    isInBand(page, line)
                            && (running.contains(key(line))
                                    || NUMBER.matcher(line.text().replace(" ", "")).matches());
            if (!margin) {
                own.add(line);
            }
        }
        return own;
    }

    private static boolean isInBand(PdfPage page, PdfLine line) {
        return line.y() < page.height() * BAND || line.y() > page.height() * (1 - BAND);
    }

    private static String key(PdfLine line) {
        return line.text().replaceAll("\\s+", "").replaceAll("\\d+", "#");
    }
}
