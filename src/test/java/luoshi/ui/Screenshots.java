package luoshi.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import luoshi.bench.LargeLedger;
import luoshi.model.ProblemException;
import luoshi.ui.help.HelpWindow;
import luoshi.ui.shell.Room;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.Appearance.Look;
import luoshi.ui.support.Settings;
import luoshi.ui.support.Views;

/**
 * Draws every view to be looked at beside the drawings it was built after: {@code mvn -Ppictures
 * verify} writes target/screenshots. Pictures are named {@code view-look-width-language}; words
 * after it draw only those whose name holds one of them.
 */
public final class Screenshots {
    private static final List<Room> MAIN =
            List.of(Room.OVERVIEW, Room.TASKS, Room.MATCHING, Room.PROMISES, Room.INDICATORS);

    private final Path folder;
    private final Path pictures;
    private final List<String> wanted;
    private int drawn;

    private Screenshots(Path folder, Path pictures, List<String> wanted) {
        this.folder = folder;
        this.pictures = pictures;
        this.wanted = wanted;
    }

    private interface Step {
        void show(DrawnWindow window) throws ProblemException;
    }

    /** A picture to come: its name without look, width and language. */
    private record Shot(String name, Step step) {}

    /** Draws them into the first argument's folder; further arguments are parts of names. */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        List<String> all = List.of(arguments);
        Screenshots maker =
                new Screenshots(
                        Files.createTempDirectory("screenshots"),
                        Path.of(all.getFirst()),
                        all.subList(1, all.size()));
        maker.drawAll();
        System.out.println(maker.drawn + " pictures in " + maker.pictures);
        System.exit(0);
    }

    private void drawAll() throws ProblemException, IOException {
        Path ledger = DrawnLedgers.sample(folder);
        List<Shot> everyView = rooms(List.of(Room.values()));
        everyView.addAll(states());
        List<Shot> some = rooms(MAIN);
        draw(ledger, Look.LIGHT, Locale.CHINESE, 1366, 768, everyView);
        draw(ledger, Look.DARK, Locale.CHINESE, 1366, 768, everyView);
        draw(ledger, Look.LIGHT, Locale.CHINESE, 1920, 1080, some);
        draw(ledger, Look.DARK, Locale.CHINESE, 1920, 1080, some.subList(1, 3));
        draw(ledger, Look.LIGHT, Locale.ENGLISH, 1366, 768, rooms(List.of(Room.values())));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        draw(empty, Look.LIGHT, Locale.CHINESE, 1366, 768, empty());
        large();
        huge(ledger);
        help();
    }

    private static List<Shot> rooms(List<Room> rooms) {
        List<Shot> shots = new ArrayList<>();
        rooms.stream()
                .filter(room -> room != Room.IMPORTS)
                .forEach(room -> shots.add(new Shot(room.key(), window -> window.show(room))));
        return shots;
    }

    private List<Shot> states() {
        return List.of(
                new Shot("tasks-search", window -> search(window, "skj 創新")),
                new Shot("tasks-none", window -> search(window, "没有这样的词")),
                new Shot("tasks-editing", Screenshots::edit),
                new Shot("palette", window -> over(window, () -> window.shell().palette())),
                new Shot("settings", window -> over(window, () -> window.shell().preferences())),
                new Shot("about", window -> over(window, () -> window.shell().about())),
                new Shot("working", Screenshots::work),
                new Shot("imports-review", this::review));
    }

    private static void search(DrawnWindow window, String words) {
        window.show(Room.TASKS);
        DrawnWindow.run(() -> window.desk().searchProperty().set(words));
        window.rest();
    }

    private static void edit(DrawnWindow window) {
        window.show(Room.TASKS);
        window.press("#table", KeyCode.F2, false);
    }

    private static void over(DrawnWindow window, Runnable show) {
        ManualPictures.over(window, show);
    }

    private static void work(DrawnWindow window) {
        window.show(Room.OVERVIEW);
        window.beginWork("正在读入 3 个文件");
    }

    private void review(DrawnWindow window) {
        DrawnWindow.run(() -> window.shell().importFiles(DamagedPapers.in(folder)));
        window.rest();
    }

    private static List<Shot> empty() {
        List<Shot> shots = new ArrayList<>();
        shots.add(new Shot("start", DrawnWindow::start));
        for (Room room : Room.values()) {
            shots.add(new Shot("empty-" + room.key(), window -> window.show(room)));
        }
        return shots;
    }

    private void draw(
            Path ledger, Look look, Locale language, int width, int height, List<Shot> all)
            throws ProblemException {
        Consumer<Settings> looks = DrawnWindow.looks(look, language);
        draw(ledger, width, height, looks, all, name(look, width, language));
    }

    private static String name(Look look, int width, Locale language) {
        return "-"
                + look.name().toLowerCase(Locale.ROOT)
                + "-"
                + width
                + (language.equals(Locale.ENGLISH) ? "-en" : "");
    }

    private void draw(
            Path ledger,
            int width,
            int height,
            Consumer<Settings> looks,
            List<Shot> all,
            String ending)
            throws ProblemException {
        List<Shot> shots = all.stream().filter(shot -> isWanted(shot.name() + ending)).toList();
        if (shots.isEmpty()) {
            return;
        }
        try (DrawnWindow window = new DrawnWindow(folder, width, height, looks)) {
            for (Shot shot : shots) {
                if (!window.isOpen() && !shot.name().equals("start")) {
                    window.open(ledger);
                }
                shot.step().show(window);
                window.picture(pictures.resolve(shot.name() + ending + ".png"));
                drawn++;
                window.tidy();
            }
        }
    }

    private boolean isWanted(String name) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name::contains);
    }

    /** 48,000 tasks; the ledger takes a minute to fill, so only where it is wanted. */
    private void large() throws ProblemException, IOException {
        List<Shot> shots =
                List.of(
                        new Shot("large-overview", window -> window.show(Room.OVERVIEW)),
                        new Shot("large-tasks", window -> window.show(Room.TASKS)),
                        new Shot("large-tasks-search", window -> search(window, "skj 创新")));
        if (shots.stream().anyMatch(shot -> isWanted(shot.name() + "-light-1366"))) {
            Path ledger = LargeLedger.in(Files.createDirectories(folder.resolve("large")));
            draw(ledger, Look.LIGHT, Locale.CHINESE, 1366, 768, shots);
        }
    }

    /** The largest text in the smallest window. */
    private void huge(Path ledger) throws ProblemException {
        Consumer<Settings> looks =
                DrawnWindow.looks(Look.LIGHT, Locale.CHINESE)
                        .andThen(
                                settings ->
                                        settings.put("text-size", Appearance.TextSize.HUGE.name()));
        draw(ledger, 1200, 700, looks, rooms(MAIN.subList(0, 3)), "-huge-1200");
    }

    private void help() {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            String name = "help" + name(look, 950, Locale.CHINESE);
            if (isWanted(name)) {
                Settings settings = new Settings(folder.resolve("help-" + look));
                DrawnWindow.looks(look, Locale.CHINESE).accept(settings);
                Appearance appearance = Toolkit.onWindow(() -> new Appearance(settings));
                HelpWindow help =
                        Toolkit.onWindow(
                                () ->
                                        new HelpWindow(
                                                null,
                                                new Views(Locale.CHINESE),
                                                appearance,
                                                List::of));
                DrawnWindow.run(() -> help.show("tasks"));
                DrawnWindow.pause(1200);
                Stage stage = help.stage();
                Toolkit.picture(stage.getScene(), pictures.resolve(name + ".png"));
                drawn++;
                DrawnWindow.run(help::hide);
            }
        }
    }
}
