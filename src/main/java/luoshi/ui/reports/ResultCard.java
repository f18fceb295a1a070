package luoshi.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.report.Written;
import luoshi.ui.support.Messages;
import luoshi.workbench.Wording;
import org.kordamp.ikonli.javafx.FontIcon;

/** What came of saving: the file, what it holds, what to check, and the way to it. */
final class ResultCard {
    private final VBox place;
    private final Messages messages;
    private final Wording wording;
    private final Consumer<Path> open;
    private final Runnable saveElsewhere;

    /**
     * @param open shows a file or a folder
     * @param saveElsewhere asks for another name and writes again
     */
    ResultCard(
            VBox place,
            Messages messages,
            Wording wording,
            Consumer<Path> open,
            Runnable saveElsewhere) {
        this.place = place;
        this.messages = messages;
        this.wording = wording;
        this.open = open;
        this.saveElsewhere = saveElsewhere;
    }

    void show(Saving saving) {
        place.getStyleClass().removeAll("failed", "stopped");
        List<Node> lines =
                switch (saving) {
                    case Saving.Idle idle -> List.of();
                    case Saving.Running running -> List.of();
                    case Saving.Cancelled cancelled -> {
                        place.getStyleClass().add("stopped");
                        yield List.of(line("fth-slash", messages.text("cancelled"), "quiet"));
                    }
                    case Saving.Failed failed -> {
                        place.getStyleClass().add("failed");
                        yield List.of(
                                line("fth-alert-circle", messages.text("failed"), "bad"),
                                sentence(wording.of(failed.problem())),
                                otherName());
                    }
                    case Saving.Briefed briefed -> briefed(briefed);
                    case Saving.Done done -> done(done);
                };
        place.getChildren().setAll(lines);
        place.setVisible(!lines.isEmpty());
        place.setManaged(!lines.isEmpty());
    }

    private List<Node> done(Saving.Done done) {
        Written written = done.written();
        List<Node> lines = new ArrayList<>();
        Label name = new Label(String.valueOf(done.file().getFileName()));
        name.getStyleClass().add("view-title");
        name.setId("savedName");
        lines.add(line("fth-check-circle", messages.text("done"), "good"));
        lines.add(name);
        lines.add(sentence(String.valueOf(done.file().toAbsolutePath().getParent())));
        lines.add(
                line(
                        "fth-check",
                        messages.text("total", written.sheets().size(), done.rows(), done.pages()),
                        "good"));
        lines.add(
                written.misfits().isEmpty()
                        ? line("fth-check", messages.text("fits"), "good")
                        : line("fth-alert-triangle", misfits(written), "doubtful"));
        if (!written.rareCharacters().isEmpty()) {
            String rare = messages.text("rare", written.rareCharacters());
            lines.add(line("fth-alert-triangle", rare, "doubtful"));
        }
        lines.add(openers(done.file()));
        return lines;
    }

    private List<Node> briefed(Saving.Briefed briefed) {
        Label name = new Label(String.valueOf(briefed.file().getFileName()));
        name.getStyleClass().add("view-title");
        name.setId("savedName");
        return List.of(
                line("fth-check-circle", messages.text("done"), "good"),
                name,
                sentence(String.valueOf(briefed.file().toAbsolutePath().getParent())),
                line("fth-check", messages.text("briefed", briefed.paragraphs()), "good"),
                openers(briefed.file()));
    }

    private Node otherName() {
        Button other = new Button(messages.text("other-name"));
        other.setId("otherName");
        other.setOnAction(event -> saveElsewhere.run());
        return other;
    }

    private Node openers(Path file) {
        Button opener = new Button(messages.text("open"));
        opener.setId("openSaved");
        opener.setOnAction(event -> open.accept(file));
        Button folder = new Button(messages.text("folder"));
        folder.setOnAction(
                event -> {
                    Path parent = file.toAbsolutePath().getParent();
                    open.accept(parent == null ? file : parent);
                });
        return new HBox(8, opener, folder);
    }

    private String misfits(Written written) {
        return messages.text(
                "misfits",
                written.misfits().size(),
                String.join(messages.text("unit.separator"), written.misfits()));
    }

    private static Node line(String icon, String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        HBox line = new HBox(new FontIcon(icon), label);
        line.getStyleClass().addAll("check", styleClass);
        return line;
    }

    private static Node sentence(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("second");
        label.setWrapText(true);
        return label;
    }
}
