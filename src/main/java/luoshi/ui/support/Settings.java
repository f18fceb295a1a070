package luoshi.ui.support;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the window remembers between sessions: sizes, look, language, recent ledgers. Of the ledgers
 * only their folders, never what is in them. Losing it costs nothing, so a file that cannot be read
 * or written is only logged.
 */
public final class Settings {
    private static final Logger LOG = Logger.getLogger(Settings.class.getName());

    private final Path file;
    private final Properties kept = new Properties();

    /** Reads the settings of a folder. */
    public Settings(Path folder) {
        this.file = folder.resolve("window.properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "settings not read: " + file, e);
            }
        }
    }

    /** What was kept under a name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(kept.getProperty(name));
    }

    /** A number kept under a name, or another where there is none. */
    public double number(String name, double otherwise) {
        try {
            return get(name).map(Double::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Keeps a word under a name; {@link #save} writes it. */
    public void put(String name, String value) {
        kept.setProperty(name, value);
    }

    /** Writes what is kept. */
    public void save() {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(next)) {
                kept.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings not written: " + file, e);
        }
    }
}
