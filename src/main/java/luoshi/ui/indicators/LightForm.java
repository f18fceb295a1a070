package luoshi.ui.indicators;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields in which the shares are set from which on an indicator is green, and yellow. */
final class LightForm {
    private final IndicatorsViewModel model;
    private final VBox box;
    private final TextField green;
    private final TextField yellow;
    private final Label problem;

    LightForm(
            IndicatorsViewModel model, VBox box, TextField green, TextField yellow, Label problem) {
        this.model = model;
        this.box = box;
        this.green = green;
        this.yellow = yellow;
        this.problem = problem;
        close();
    }

    void open() {
        green.setText(IndicatorWords.percent(model.lights().get().green()));
        yellow.setText(IndicatorWords.percent(model.lights().get().yellow()));
        complain("");
        present(box, true);
        green.requestFocus();
    }

    void close() {
        present(box, false);
        complain("");
    }

    /** Sets what was typed, or says what is wrong with it. What was done, in words. */
    Optional<String> keep() {
        Optional<String> wrong = model.lightRule().wrong(green.getText(), yellow.getText());
        complain(wrong.orElse(""));
        if (wrong.isPresent()) {
            return Optional.empty();
        }
        close();
        return Optional.of(model.lightRule().set(green.getText(), yellow.getText()));
    }

    private void complain(String words) {
        problem.setText(words);
        present(problem, !words.isEmpty());
    }

    private static void present(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }
}
