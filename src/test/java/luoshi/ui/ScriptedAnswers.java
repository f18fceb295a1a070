package luoshi.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.ui.support.Questions;
import luoshi.ui.support.Views;

/** Answers what a test has set before; asks nobody. */
public final class ScriptedAnswers implements Questions {
    private List<Path> files = List.of();
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> target = Optional.empty();
    private boolean yes = true;
    private String proposed = "";

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

    /** The file name that was proposed last. */
    public String proposed() {
        return proposed;
    }

    /** Whether to go on. */
    public void confirmed(boolean answer) {
        yes = answer;
    }

    private final ArrayDeque<String> passwords = new ArrayDeque<>();
    private final ArrayDeque<String> lines = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private Optional<Integer> choice = Optional.empty();

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
        proposed = fileName;
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
        return Optional.ofNullable(lines.pollFirst());
    }

    /** The lines to type, one after the other. */
    public void lines(String... typed) {
        lines.clear();
        lines.addAll(List.of(typed));
    }

    /** The passwords to type, one after the other. */
    public void passwords(String... typed) {
        passwords.clear();
        passwords.addAll(List.of(typed));
    }

    /** Which of several ways to take. */
    public void choice(int place) {
        choice = Optional.of(place);
    }

    @Override
    public Optional<Password> password(String title, String sentence) {
        return Optional.ofNullable(passwords.poll())
                .map(typed -> new Password(typed.toCharArray()));
    }

    @Override
    public Optional<Integer> choose(String title, String sentence, List<String> choices) {
        said.add(sentence);
        return choice.filter(place -> place < choices.size());
    }

    /** What was said where there was a choice. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void open(Path fileOrFolder) {}
}
