package luoshi.ui.lineage;

import javafx.css.PseudoClass;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/** Why nothing goes on, written in place. */
final class ReasonCell extends TextFieldTableCell<GapRow, String> {
    private static final PseudoClass UNSAID = PseudoClass.getPseudoClass("unsaid");

    private final String prompt;

    ReasonCell(String prompt) {
        super(new DefaultStringConverter());
        this.prompt = prompt;
    }

    @Override
    public void updateItem(@Nullable String reason, boolean empty) {
        super.updateItem(reason, empty);
        boolean unsaid = !empty && (reason == null || reason.isEmpty());
        pseudoClassStateChanged(UNSAID, unsaid);
        if (unsaid && !isEditing()) {
            setText(prompt);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }
}
