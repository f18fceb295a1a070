package luoshi.ui.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.workbench.Imports;

/** Something to import. */
sealed interface Paper {
    /** What it is called until it is read. */
    String name();

    /** What the importer understands of it. */
    Reading readBy(Imports imports) throws ProblemException;

    /** A file. */
    record Filed(Path file) implements Paper {
        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public Reading readBy(Imports imports) throws ProblemException {
            return imports.inspect(file);
        }
    }

    /** What was copied in another program. */
    record Copied(String name, String text) implements Paper {
        @Override
        public Reading readBy(Imports imports) throws ProblemException {
            return imports.inspect(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Files, one paper each. */
    static List<Paper> of(List<Path> files) {
        return files.stream().<Paper>map(Filed::new).toList();
    }

    /**
     * What the clipboard holds: its files; or its table, where what was copied holds one; or its
     * text.
     *
     * @param name for what has no file's name
     */
    static List<Paper> of(Clipboard clipboard, String name) {
        if (clipboard.hasFiles()) {
            return of(clipboard.getFiles().stream().map(java.io.File::toPath).toList());
        }
        String html = clipboard.hasHtml() ? clipboard.getHtml() : "";
        if (html.toLowerCase(Locale.ROOT).contains("<table")) {
            return List.of(new Copied(name, "<meta charset=\"utf-8\">" + html));
        }
        return Optional.ofNullable(clipboard.getString())
                .filter(text -> !text.isBlank())
                .<Paper>map(text -> new Copied(name, text))
                .stream()
                .toList();
    }
}
