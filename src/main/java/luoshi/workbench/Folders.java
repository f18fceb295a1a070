package luoshi.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the program keeps things on this platform. */
public final class Folders {
    private static final Path HOME = Path.of(System.getProperty("user.home", "."));

    private Folders() {}

    /** The ledger that the terminal uses where none is named. */
    public static Path defaultLedger() {
        return data().resolve("ledger");
    }

    /** The ledger of the samples. */
    public static Path sampleLedger() {
        return data().resolve("sample");
    }

    /** The window's own settings. */
    public static Path settings() {
        return switch (platform()) {
            case WINDOWS -> data();
            case MAC -> HOME.resolve("Library/Preferences/Luoshi");
            case OTHER ->
                    variable("XDG_CONFIG_HOME").orElse(HOME.resolve(".config")).resolve("luoshi");
        };
    }

    private static Path data() {
        return switch (platform()) {
            case WINDOWS ->
                    variable("APPDATA").orElse(HOME.resolve("AppData/Roaming")).resolve("Luoshi");
            case MAC -> HOME.resolve("Library/Application Support/Luoshi");
            case OTHER ->
                    variable("XDG_DATA_HOME")
                            .orElse(HOME.resolve(".local/share"))
                            .resolve("luoshi");
        };
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()).map(Path::of);
    }

    private static Platform platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Platform.WINDOWS;
        }
        return system.startsWith("mac") ? Platform.MAC : Platform.OTHER;
    }

    private enum Platform {
        WINDOWS,
        MAC,
        OTHER
    }
}
