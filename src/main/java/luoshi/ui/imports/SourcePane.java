package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import luoshi.model.Passage;
import luoshi.ui.support.Mark;
import luoshi.workbench.Draft;
import luoshi.workbench.DraftPlace;
import luoshi.workbench.DraftRepair;
import org.jspecify.annotations.Nullable;

/** The source as read, line by line; what is on show stands in full colour. */
final class SourcePane {
    private static final int LINES_BEFORE = 3;

    private final ListView<DraftLine> list;
    private final ReviewViewModel model;
    private String shown = "";

    SourcePane(ListView<DraftLine> list, ReviewViewModel model) {
        this.list = list;
        this.model = model;
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new DraftLineCell(this));
        // heights were measured for the width before
        list.widthProperty().subscribe(width -> Platform.runLater(list::refresh));
        model.papers().current().subscribe(paper -> show());
        model.place().subscribe(place -> follow());
        model.remark().subscribe(remark -> followRemark());
    }

    private void show() {
        Draft draft = model.draft();
        if (draft == null) {
            list.getItems().clear();
            shown = "";
        } else if (!draft.manuscript().sha256().equals(shown)) {
            shown = draft.manuscript().sha256();
            list.getItems().setAll(lines(draft.manuscript().text()));
            follow();
        } else {
            list.refresh();
        }
    }

    private static List<DraftLine> lines(String text) {
        List<DraftLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            lines.add(new DraftLine(lines.size() + 1, start, text.substring(start, stop)));
            start = stop + 1;
        }
        return lines;
    }

    private void follow() {
        list.refresh();
        passage().ifPresent(around -> reveal(around.start()));
    }

    private void followRemark() {
        var remark = model.remark().get();
        Passage passage = remark == null ? null : remark.remark().passage();
        if (passage != null) {
            reveal(passage.start());
        }
    }

    private void reveal(int offset) {
        int line = lineAt(offset);
        if (line >= 0) {
            int first = Math.max(0, line - LINES_BEFORE);
            // the list knows its cells' heights only after they have been laid out
            Platform.runLater(
                    () -> {
                        list.scrollTo(first);
                        Platform.runLater(() -> list.scrollTo(first));
                    });
        }
    }

    /** The line, counted from 1, that an offset stands in; 0 where it stands in none. */
    int lineNumber(int offset) {
        return lineAt(offset) + 1;
    }

    private int lineAt(int offset) {
        List<DraftLine> all = list.getItems();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).start() <= offset) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Passage> passage() {
        Draft draft = model.draft();
        DraftPlace at = model.place().get();
        return draft == null || at == null
                ? Optional.empty()
                : Optional.of(draft.item(at).passage());
    }

    /** Whether a line belongs to what is on show; all do while the document itself is. */
    boolean isOnShow(DraftLine line) {
        return passage()
                .map(around -> around.start() < line.end() && line.start() < around.end())
                .orElse(true);
    }

    /** What stands out in a line: the passage on show, and every damaged place. */
    List<Mark> marks(DraftLine line) {
        List<Mark> marks = new ArrayList<>();
        Draft draft = model.draft();
        if (draft == null) {
            return marks;
        }
        int at = 0;
        Passage around = within(line, passage().orElse(null));
        for (DraftRepair repair : draft.repairs()) {
            Passage damaged = within(line, repair.passage());
            if (damaged.end() > damaged.start()) {
                add(marks, clip(around, at, damaged.start()), Mark.Kind.PASSAGE);
                add(marks, damaged, Mark.Kind.REPAIR);
                at = damaged.end();
            }
        }
        add(marks, clip(around, at, line.text().length()), Mark.Kind.PASSAGE);
        return marks;
    }

    private static Passage clip(Passage around, int from, int to) {
        int start = Math.max(around.start(), from);
        return new Passage(start, Math.max(start, Math.min(around.end(), to)));
    }

    private static void add(List<Mark> marks, Passage span, Mark.Kind kind) {
        if (span.end() > span.start()) {
            marks.add(new Mark(span, kind));
        }
    }

    private static Passage within(DraftLine line, @Nullable Passage passage) {
        if (passage == null) {
            return new Passage(0, 0);
        }
        int start = Math.clamp(passage.start() - line.start(), 0, line.text().length());
        int end = Math.clamp(passage.end() - line.start(), start, line.text().length());
        return new Passage(start, end);
    }

    /** Goes to what stands at an offset. */
    void goTo(int offset) {
        model.goTo(offset);
    }

    /** The selected lines as one passage; empty where none is selected. */
    Optional<Passage> selection() {
        MultipleSelectionModel<DraftLine> selection = list.getSelectionModel();
        List<DraftLine> lines = selection.getSelectedItems();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Passage(
                                lines.stream().mapToInt(DraftLine::start).min().orElseThrow(),
                                lines.stream().mapToInt(DraftLine::end).max().orElseThrow()));
    }
}
