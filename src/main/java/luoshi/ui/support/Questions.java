package luoshi.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import luoshi.model.Password;
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

    /** A password, typed unseen; empty where the officer thinks better of it. */
    Optional<Password> password(String title, String sentence);

    /**
     * One of several ways to go on; empty where the officer takes none.
     *
     * @param choices the buttons' names, the best first
     * @return its place in the list
     */
    Optional<Integer> choose(String title, String sentence, List<String> choices);

    /** Shows a file or folder with the platform's own program. */
    void open(Path fileOrFolder);
}
