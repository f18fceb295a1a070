package luoshi.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.model.Edition;
import luoshi.model.KeptTask;

/** The headings between tasks: the list where there are several, its sections and subsections. */
final class Headings {
    private final int column;
    private final boolean lists;
    private long list = -1;
    private String section = "";
    private String subsection = "";

    /**
     * @param column where headings begin
     */
    Headings(int column, List<KeptTask> tasks) {
        this.column = column;
        Set<Long> editions = new HashSet<>();
        tasks.forEach(task -> editions.add(task.edition().id()));
        this.lists = editions.size() > 1;
    }

    /** What has to stand above that task, after the one asked for before. */
    List<Line> before(KeptTask task) {
        List<Line> lines = new ArrayList<>();
        Edition edition = task.edition();
        int depth = lists ? 1 : 0;
        if (edition.id() != list) {
            list = edition.id();
            section = "";
            subsection = "";
            if (lists) {
                lines.add(heading(edition.heading().title(), 0, 1));
            }
        }
        if (!task.task().section().equals(section)) {
            section = task.task().section();
            subsection = "";
            if (!section.isEmpty()) {
                lines.add(heading(section, depth, 1));
            }
        }
        if (!task.task().subsection().equals(subsection)) {
            subsection = task.task().subsection();
            if (!subsection.isEmpty()) {
                lines.add(heading(subsection, section.isEmpty() ? depth : depth + 1, 2));
            }
        }
        return lines;
    }

    private Line heading(String text, int depth, int rank) {
        return new Line.Heading(PrintableText.of(text), depth, rank, column);
    }
}
