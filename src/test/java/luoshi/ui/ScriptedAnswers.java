package luoshi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import luoshi.model.ProblemException;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Views;

/** Answers what a test has set before; asks nobody. */
public final class ScriptedAnswers implements Questions {
    private List<Path> files = List.of();
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> target = Optional.empty();
    private boolean yes = true;

    /** The files to import. */
    public void files(List<Path> answer) {
        files = answer;
    }

    /** The folder of a ledger. */
    public void folder(Path answer) {
        folder = Optional.of(answer);
    }

    /** Where to save. */
    public void target(Path answer) {
        target = Optional.of(answer);
    }

    /** Whether to go on. */
    public void confirmed(boolean answer) {
        yes = answer;
    }

    @Override
    public List<Path> filesToImport() {
        return files;
    }

    @Override
    public Optional<Path> folder(String title) {
        return folder;
    }

    @Override
    public Optional<Path> saveAs(String title, String fileName, String kind) {
        return target;
    }

    @Override
    public boolean confirmed(String title, String sentence, String go) {
        return yes;
    }

    @Override
    public void tell(Views views, ProblemException problem) {
        throw new AssertionError("a problem that no view shows", problem);
    }

    @Override
    public Optional<String> text(String title, String label, String before) {
        return Optional.empty();
    }

    @Override
    public void open(Path fileOrFolder) {}
}
