package luoshi.ui.reports;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import luoshi.report.PrintedPage;
import luoshi.ui.support.Messages;

/** The pages as they will be printed, one at a time; turned by page or by sheet. */
final class PreviewedPages {
    private final PageBox box = new PageBox();
    private final ComboBox<String> sheets;
    private final Label place;
    private final Messages messages;
    private List<PrintedPage> pages = List.of();
    private int at;

    /**
     * @param sheets names the sheets, and leads to them
     * @param place says which page of its sheet is shown
     */
    PreviewedPages(VBox paper, ComboBox<String> sheets, Label place, Messages messages) {
        this.sheets = sheets;
        this.place = place;
        this.messages = messages;
        paper.getChildren().add(box);
        sheets.valueProperty()
                .addListener(
                        (observed, before, now) -> toSheet(Objects.requireNonNullElse(now, "")));
    }

    /** Begins with the first of other pages; none for an empty list. */
    void show(List<PrintedPage> others) {
        pages = List.copyOf(others);
        sheets.getItems().setAll(pages.stream().map(PrintedPage::sheet).distinct().toList());
        turnTo(0);
    }

    /** So many pages on, or back. */
    void turn(int by) {
        turnTo(at + by);
    }

    private void toSheet(String sheet) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).sheet().equals(sheet) && !sheet.equals(pages.get(at).sheet())) {
                turnTo(i);
                return;
            }
        }
    }

    private void turnTo(int wanted) {
        at = Math.clamp(wanted, 0, Math.max(0, pages.size() - 1));
        if (pages.isEmpty()) {
            box.show(null);
            return;
        }
        PrintedPage shown = pages.get(at);
        box.show(shown);
        place.setText(messages.text("page.of", shown.number(), shown.of()));
        sheets.setValue(shown.sheet());
    }
}
