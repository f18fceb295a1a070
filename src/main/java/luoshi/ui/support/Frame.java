package luoshi.ui.support;

import luoshi.model.Passage;
import luoshi.model.ProblemException;

/** What the window does for its views. */
public interface Frame {
    /** The open ledger as all views share it. */
    Desk desk();

    /** How views are loaded, and the language. */
    Views views();

    /** What the officer is asked outside the view. */
    Questions questions();

    /** What was chosen in earlier sessions. */
    Settings settings();

    /** Shows a place in another view. */
    void go(Destination destination);

    /** Shows a problem above the view, in words. */
    void show(ProblemException problem);

    /** Says what was done, in the status line; screen readers hear it. */
    void announce(String sentence);

    /**
     * Shows a passage in the whole of its source, over the view.
     *
     * @param sha256 of the source file
     */
    void showSource(String sha256, Passage passage);

    /** Asks for files and imports them, as Ctrl+I does. */
    void importFiles();

    /** Called when papers were kept: what follows the first import is offered. */
    void imported();

    /** Takes the last step back, as Ctrl+Z does. */
    void undo();
}
