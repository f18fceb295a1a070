package luoshi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import luoshi.ui.shell.Room;
import luoshi.ui.support.Appearance.Look;

/**
 * Draws the manual's pictures from the real views: the build calls it with the folder of the
 * classes before it packs them. A machine that cannot draw gets a manual without pictures.
 */
public final class ManualPictures {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final String PLACE = "luoshi/ui/help/pictures";

    private final Path folder;
    private final Path pictures;
    private final Map<String, Drawing> drawings = new LinkedHashMap<>();

    /** What a picture shows, and in which window. */
    private record Drawing(Look look, Locale language, Step step) {}

    private interface Step {
        void show(DrawnWindow window) throws ProblemException;
    }

    private ManualPictures(Path folder, Path pictures) {
        this.folder = folder;
        this.pictures = pictures;
        draw("start", DrawnWindow::start);
        for (Room room : Room.values()) {
            if (room != Room.IMPORTS) {
                draw(room.key(), window -> window.show(room));
            }
        }
        draw(
                "tasks-search",
                window -> {
                    window.show(Room.TASKS);
                    DrawnWindow.run(() -> window.desk().searchProperty().set("skj 創新"));
                    window.rest();
                });
        draw("settings", window -> over(window, () -> window.shell().preferences()));
        draw(
                "imports-review",
                window -> {
                    DrawnWindow.run(() -> window.shell().importFiles(DamagedPapers.in(folder)));
                    window.rest();
                });
        drawings.put(
                "tasks-dark",
                new Drawing(Look.DARK, Locale.CHINESE, window -> window.show(Room.TASKS)));
        drawings.put(
                "tasks-english",
                new Drawing(Look.LIGHT, Locale.ENGLISH, window -> window.show(Room.TASKS)));
    }

    private void draw(String name, Step step) {
        drawings.put(name, new Drawing(Look.LIGHT, Locale.CHINESE, step));
    }

    static void over(DrawnWindow window, Runnable show) {
        window.show(Room.TASKS);
        DrawnWindow.run(show);
        DrawnWindow.pause(600);
        window.rest();
    }

    /** The names of all pictures. */
    static Set<String> names() {
        return new ManualPictures(Path.of(""), Path.of("")).drawings.keySet();
    }

    /** Draws them, where something of the program is newer than they are. */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        Path classes = Path.of(arguments[0]);
        try {
            Path folder = Files.createTempDirectory("manual");
            ManualPictures maker = new ManualPictures(folder, classes.resolve(PLACE));
            if (!maker.isUpToDate(classes)) {
                maker.drawAll();
            }
        } catch (Exception | LinkageError | AssertionError e) {
            System.err.println("The manual gets no pictures here: " + e);
        }
        System.exit(0);
    }

    private boolean isUpToDate(Path classes) throws IOException {
        if (!drawings.keySet().stream().allMatch(name -> Files.exists(file(name)))) {
            return false;
        }
        try (Stream<Path> all = Files.walk(classes);
                Stream<Path> drawn = Files.list(pictures)) {
            Optional<FileTime> newest =
                    all.filter(path -> Files.isRegularFile(path) && !path.startsWith(pictures))
                            .map(ManualPictures::time)
                            .max(Comparator.naturalOrder());
            Optional<FileTime> oldest =
                    drawn.map(ManualPictures::time).min(Comparator.naturalOrder());
            return newest.isPresent()
                    && oldest.isPresent()
                    && newest.get().compareTo(oldest.get()) < 0;
        }
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return pictures.resolve(name + ".png");
    }

    private void drawAll() throws ProblemException, IOException {
        Files.createDirectories(folder);
        Path ledger = DrawnLedgers.sample(folder);
        for (Look look : Look.values()) {
            for (Locale language : Set.of(Locale.CHINESE, Locale.ENGLISH)) {
                draw(ledger, look, language);
            }
        }
    }

    private void draw(Path ledger, Look look, Locale language) throws ProblemException {
        Consumer<luoshi.ui.support.Settings> looks = DrawnWindow.looks(look, language);
        if (drawings.values().stream()
                .noneMatch(one -> one.look() == look && one.language().equals(language))) {
            return;
        }
        try (DrawnWindow window = new DrawnWindow(folder, WIDTH, HEIGHT, looks)) {
            for (Map.Entry<String, Drawing> entry : drawings.entrySet()) {
                Drawing drawing = entry.getValue();
                if (drawing.look() == look && drawing.language().equals(language)) {
                    if (!window.isOpen() && !entry.getKey().equals("start")) {
                        window.open(ledger);
                    }
                    drawing.step().show(window);
                    window.rest();
                    window.picture(file(entry.getKey()));
                    window.tidy();
                }
            }
        }
    }
}
