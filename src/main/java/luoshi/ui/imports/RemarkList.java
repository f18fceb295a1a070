package luoshi.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import luoshi.model.Passage;
import luoshi.model.Severity;
import luoshi.ui.support.Messages;
import luoshi.workbench.Draft;
import luoshi.workbench.DraftRemark;
import luoshi.workbench.DraftRepair;
import luoshi.workbench.Wording;

/** The doubts of the paper under review, to be walked through. */
final class RemarkList {
    private final ListView<RemarkRow> list;
    private final ToggleButton openOnly;
    private final Label count;
    private final ReviewViewModel model;
    private final SourcePane source;
    private final Messages messages;
    private final Wording wording;
    private boolean following;

    RemarkList(
            ListView<RemarkRow> list,
            ToggleButton openOnly,
            Label count,
            ReviewViewModel model,
            SourcePane source,
            Messages messages) {
        this.list = list;
        this.openOnly = openOnly;
        this.count = count;
        this.model = model;
        this.source = source;
        this.messages = messages;
        this.wording = new Wording(messages.locale());
        list.setCellFactory(view -> new RemarkCell(view, messages));
        // heights were measured for the width before
        list.widthProperty().subscribe(width -> Platform.runLater(list::refresh));
        list.setPlaceholder(new Label(messages.text("remarks.none")));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null && !following) {
                                model.goTo(now.remark());
                            }
                        });
        openOnly.selectedProperty().subscribe(only -> show());
        model.papers().current().subscribe(paper -> show());
        model.remark().subscribe(remark -> follow());
    }

    private void show() {
        Draft draft = model.draft();
        List<RemarkRow> rows =
                draft == null ? List.of() : draft.remarks().stream().map(this::row).toList();
        count.setText(messages.text("remarks.count", rows.size(), model.open()));
        following = true;
        list.getItems()
                .setAll(rows.stream().filter(row -> row.open() || !openOnly.isSelected()).toList());
        following = false;
        follow();
    }

    private RemarkRow row(DraftRemark remark) {
        Passage passage = remark.remark().passage();
        boolean open = model.isOpen(remark);
        return new RemarkRow(
                remark,
                passage == null ? 0 : source.lineNumber(passage.start()),
                wording.of(remark.remark()),
                open,
                state(remark, open));
    }

    private String state(DraftRemark remark, boolean open) {
        Optional<DraftRepair> repair = model.repair(remark);
        if (repair.isPresent()) {
            return messages.text("repair." + repair.get().choice().name());
        }
        if (open) {
            return messages.text("remark.open");
        }
        return remark.remark().severity() == Severity.INFO && !remark.seen()
                ? ""
                : messages.text("remark.seen");
    }

    private void follow() {
        DraftRemark now = model.remark().get();
        following = true;
        for (RemarkRow row : list.getItems()) {
            if (now != null && row.remark().index() == now.index()) {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
            }
        }
        following = false;
    }
}
