package luoshi.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.ui.support.Settings;

/** The ledgers opened last, the newest first; their folders are all that is kept of them. */
final class RecentLedgers {
    private static final int MOST = 8;

    private final Settings settings;

    RecentLedgers(Settings settings) {
        this.settings = settings;
    }

    List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            settings.get("recent." + i).filter(s -> !s.isEmpty()).map(Path::of).ifPresent(all::add);
        }
        return all;
    }

    /** The last one, where it is still there. */
    Optional<Path> newest() {
        return all().stream().findFirst().filter(Files::isDirectory);
    }

    void add(Path folder) {
        List<Path> next = new ArrayList<>(all());
        next.remove(folder.toAbsolutePath());
        next.addFirst(folder.toAbsolutePath());
        keep(next);
    }

    void remove(Path folder) {
        List<Path> next = new ArrayList<>(all());
        next.remove(folder.toAbsolutePath());
        keep(next);
    }

    private void keep(List<Path> folders) {
        for (int i = 0; i < MOST; i++) {
            settings.put("recent." + i, i < folders.size() ? folders.get(i).toString() : "");
        }
        settings.save();
    }
}
