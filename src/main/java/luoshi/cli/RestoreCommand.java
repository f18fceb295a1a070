package luoshi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.model.ProblemException;
import luoshi.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a ledger from a backup, in a folder that has none. */
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    RestoreCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        Workbench.restore(file, terminal.ledgerFolder());
        speech.say("restored", terminal.ledgerFolder().toAbsolutePath().normalize());
        return Terminal.DONE;
    }
}
