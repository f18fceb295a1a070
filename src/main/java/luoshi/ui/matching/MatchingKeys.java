package luoshi.ui.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import luoshi.ui.support.Command;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Offer;

/** What the keys do in the whole view, letters only where nobody writes; and its commands. */
final class MatchingKeys {
    private final Frame frame;
    private final MatchingViewModel model;
    private final MatchingWords words;
    private final RowEditing editing;
    private final QueueController queue;
    private final Runnable goOn;
    private final Map<KeyCode, Command> letters = new LinkedHashMap<>();
    private boolean taken;

    /**
     * @param goOn gives the focus to where the officer goes on
     */
    MatchingKeys(
            Frame frame,
            MatchingViewModel model,
            MatchingWords words,
            RowEditing editing,
            ActionsController actions,
            QueueController queue,
            CandidatesController candidates,
            Runnable goOn) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.editing = editing;
        this.queue = queue;
        this.goOn = goOn;
        letter(KeyCode.A, MatchingOffers.ACCEPT, model::accept);
        letter(KeyCode.M, MatchingOffers.ALSO, model::acceptAlso);
        letter(KeyCode.R, MatchingOffers.REJECT, model::reject);
        letter(KeyCode.F, MatchingOffers.CHOOSE, candidates::look);
        letter(KeyCode.X, MatchingOffers.NONE_FITS, model::noneFits);
        letter(KeyCode.C, MatchingOffers.COMMENT, actions::comment);
        letter(KeyCode.N, MatchingOffers.NEXT, model::next);
        letter(KeyCode.P, MatchingOffers.PREVIOUS, model::previous);
        letter(KeyCode.B, MatchingOffers.HIDE_SCORES, this::hideScores);
    }

    private void letter(KeyCode key, Offer offer, Runnable action) {
        letters.put(
                key,
                offer.does(words::text, action).when(model.choice().rowProperty().isNotNull()));
    }

    private void hideScores() {
        model.scoresHiddenProperty().set(!model.scoresHiddenProperty().get());
    }

    /** A key went down somewhere in the view. */
    void hear(KeyEvent event) {
        taken = false;
        if (editing.openProperty().get()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            model.choice().endSearch();
            goOn.run();
        } else if (event.getTarget() instanceof TextInputControl) {
            return;
        } else if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.Z) {
            model.undo();
        } else if (isPlain(event) && act(event.getCode())) {
            // the same key must not be written into a field that it has just led to
            taken = true;
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !event.isShiftDown();
    }

    private boolean act(KeyCode key) {
        Command command = letters.get(key);
        boolean row = model.choice().rowProperty().get() != null;
        if (command != null && row) {
            command.action().run();
        } else if (command != null) {
            boolean known = frame.desk().knownProperty().get();
            frame.announce(words.text(known ? "said.no-row" : "said.not-yet"));
        } else if (key == KeyCode.F2 && row) {
            editing.edit();
        } else if (row && key.isDigitKey() && "12345".contains(digit(key))) {
            model.choice().choose(Integer.parseInt(digit(key)));
        } else {
            return false;
        }
        return true;
    }

    private static String digit(KeyCode key) {
        String name = key.getName();
        return name.substring(name.length() - 1);
    }

    /** The letter of a key that was a command. */
    void hearTyped(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    /** A command's key is let go. */
    void hearReleased() {
        taken = false;
    }

    /** For menu and palette. */
    List<Command> commands() {
        Command together = MatchingOffers.SURE.does(words::text, queue::acceptSure);
        return Stream.of(letters.values(), editing.commands(), List.of(together))
                .flatMap(some -> some.stream())
                .toList();
    }
}
