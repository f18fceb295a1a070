package luoshi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import luoshi.cli.Terminal;
import luoshi.cli.WindowDoor;
import luoshi.ui.Opening;
import luoshi.ui.Window;

/** One door: no argument opens the window, a subcommand runs in the terminal. */
public final class Main {
    /** It warns of every H2 newer than it knows; kept here, or its level would be forgotten. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        Locale.setDefault(language(Locale.getDefault()));
        quieten();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status =
                Terminal.run(arguments, new Doors(), out, err, Locale.getDefault(), Path.of(""));
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** English where the platform says so outright; a bare "en" is what no setting at all gives. */
    static Locale language(Locale platform) {
        boolean english =
                platform.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        && !platform.getCountry().isEmpty();
        return english ? platform : Locale.SIMPLIFIED_CHINESE;
    }

    private static void quieten() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Logger.getLogger("").setLevel(Level.WARNING);
        FLYWAY.setLevel(Level.SEVERE);
    }

    /** Chinese survives also where the platform's locale knows only ASCII. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private record Doors() implements WindowDoor {
        @Override
        public boolean open() {
            return open(new Opening.Usual());
        }

        @Override
        public boolean openLedger(Path folder) {
            return open(new Opening.Folder(folder));
        }

        @Override
        public boolean openSample() {
            return open(new Opening.Sample());
        }

        private static boolean open(Opening what) {
            try {
                Window.open(what);
                return true;
            } catch (Window.NoDisplayException e) {
                return false;
            }
        }
    }
}
