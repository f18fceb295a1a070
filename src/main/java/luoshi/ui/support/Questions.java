package luoshi.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import luoshi.model.ProblemException;

/** Questions outside a view's own controls; tests answer them themselves. */
public interface Questions {
    /** Which files to import; none where the officer thinks better of it. */
    List<Path> filesToImport();

    /** Which folder, for a new ledger or for one that is there. */
    Optional<Path> folder(String title);

    /**
     * Where to save a file.
     *
     * @param fileName proposed, with its ending
     * @param kind what such files are called, for the chooser
     */
    Optional<Path> saveAs(String title, String fileName, String kind);

    /**
     * A question with a way back.
     *
     * @param yes the button's name: what is done
     */
    boolean confirmed(String title, String sentence, String yes);

    /** Shows a problem and waits until it is read; only where there is no view to show it in. */
    void tell(Views views, ProblemException problem);

    /** A short text; empty where the officer thinks better of it. */
    Optional<String> text(String title, String label, String before);

    /** Shows a file or folder with the platform's own program. */
    void open(Path fileOrFolder);
}
