package luoshi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.model.Backup;
import luoshi.model.ProblemException;
import luoshi.workbench.Rescue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes a ledger from a backup, in a folder that has none; or puts one in a damaged ledger's place.
 */
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--replace")
    private boolean replace;

    RestoreCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        Path folder = terminal.ledgerFolder();
        Rescue rescue = new Rescue(folder);
        Path backup = file != null ? file : newestGood(rescue);
        if (replace) {
            Path aside = terminal.unlocked(password -> rescue.replaceWith(backup, password));
            speech.say("replaced", folder.toAbsolutePath().normalize(), backup, aside);
        } else {
            terminal.unlocked(
                    password -> {
                        Rescue.restore(backup, folder, password);
                        return true;
                    });
            speech.say("restored", folder.toAbsolutePath().normalize());
        }
        return Terminal.DONE;
    }

    private Path newestGood(Rescue rescue) throws ProblemException {
        return terminal.unlocked(rescue::newestGood)
                .map(Backup::file)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        "cli.no-good-backup", terminal.ledgerFolder().toString()));
    }
}
