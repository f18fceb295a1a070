package luoshi.ui.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import luoshi.model.ProblemException;
import luoshi.model.StoppedException;
import luoshi.workbench.Wording;
import org.kordamp.ikonli.javafx.FontIcon;

/** What went wrong, in words, above the view. */
public final class Notice {
    private static final Logger LOG = Logger.getLogger(Notice.class.getName());

    private Notice() {}

    /** A bar with the sentence of a problem; of anything else a plain word and its details. */
    public static Node of(Throwable problem, Views views, Runnable close) {
        Messages messages = views.messages(Notice.class);
        FontIcon sign = new FontIcon("fth-alert-circle");
        sign.getStyleClass().add("sign");
        Label sentence = new Label(sentence(problem, views));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox bar = new HBox(sign, sentence);
        bar.getStyleClass().add("notice");
        if (!(problem instanceof ProblemException || problem instanceof StoppedException)) {
            LOG.log(Level.SEVERE, "unexpected", problem);
            Button copy = new Button(messages.text("copy"));
            copy.getStyleClass().add("small");
            copy.setOnAction(event -> copy(problem));
            bar.getChildren().add(copy);
        }
        Button away = new Button(null, new FontIcon("fth-x"));
        away.getStyleClass().addAll("flat", "button-icon", "small");
        away.setAccessibleText(messages.text("close"));
        away.setOnAction(event -> close.run());
        bar.getChildren().add(away);
        return bar;
    }

    private static String sentence(Throwable problem, Views views) {
        return switch (problem) {
            case ProblemException known -> new Wording(views.locale()).of(known);
            case StoppedException stopped -> new Wording(views.locale()).of(stopped.problem());
            default -> views.messages(Notice.class).text("unexpected");
        };
    }

    private static void copy(Throwable problem) {
        StringWriter details = new StringWriter();
        problem.printStackTrace(new PrintWriter(details));
        ClipboardContent content = new ClipboardContent();
        content.putString(details.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
