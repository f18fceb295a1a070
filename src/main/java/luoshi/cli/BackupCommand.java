package luoshi.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import luoshi.model.ProblemException;
import luoshi.workbench.BackupPlace;
import luoshi.workbench.Rescue;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A consistent copy of the ledger; or where each backup is written too, or which there are. */
@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class BackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--place", paramLabel = "DIR")
    private @Nullable Path place;

    @Option(names = "--no-place")
    private boolean noPlace;

    @Option(names = "--list")
    private boolean list;

    BackupCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        if (place != null || noPlace) {
            BackupPlace.ofPlatform().choose(place);
            speech.say(noPlace ? "backup.no-place" : "backup.place", String.valueOf(place));
        }
        if (file != null) {
            write(file);
        } else if (place == null && !noPlace && !list) {
            throw new ProblemException("cli.backup-file");
        }
        if (list) {
            new Rescue(terminal.ledgerFolder())
                    .backups()
                    .forEach(
                            each -> speech.say("backup.line", TIME.format(each.at()), each.file()));
        }
        return Terminal.DONE;
    }

    private void write(Path target) throws ProblemException {
        try (Workbench workbench = terminal.open()) {
            workbench.backUp(target);
        }
        speech.say("backed-up", target.toAbsolutePath().normalize());
    }
}
