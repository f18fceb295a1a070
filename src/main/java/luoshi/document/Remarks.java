package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.model.Passage;
import luoshi.model.Remark;
import luoshi.model.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what the importer is unsure of. */
final class Remarks {
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Line> aside = new ArrayList<>();

    void info(String code, @Nullable Passage where, Object... arguments) {
        add(Severity.INFO, code, where, arguments);
    }

    void warn(String code, @Nullable Passage where, Object... arguments) {
        add(Severity.WARNING, code, where, arguments);
    }

    void error(String code, @Nullable Passage where, Object... arguments) {
        add(Severity.ERROR, code, where, arguments);
    }

    private void add(Severity severity, String code, @Nullable Passage where, Object... arguments) {
        List<String> words = Stream.of(arguments).map(String::valueOf).toList();
        remarks.add(new Remark(severity, code, words, where));
    }

    /** Whether a remark speaks of a place already. */
    boolean covers(Passage place) {
        return remarks.stream()
                .map(Remark::passage)
                .anyMatch(
                        one ->
                                one != null
                                        && one.start() < place.end()
                                        && place.start() < one.end());
    }

    /** Sets lines aside that belong to no document: all of them make one remark. */
    void setAside(List<Line> lines) {
        aside.addAll(lines);
    }

    private void remarkAside() {
        if (!aside.isEmpty()) {
            int characters = aside.stream().mapToInt(line -> line.text().length()).sum();
            aside.sort((a, b) -> Integer.compare(a.start(), b.start()));
            info("clutter", aside.getFirst().passage(), aside.size(), characters);
            aside.clear();
        }
    }

    /** All, in the order of their places; what concerns the whole document comes first. */
    List<Remark> inOrder() {
        remarkAside();
        return remarks.stream().sorted((a, b) -> Integer.compare(place(a), place(b))).toList();
    }

    private static int place(Remark remark) {
        Passage passage = remark.passage();
        return passage == null ? -1 : passage.start();
    }
}
