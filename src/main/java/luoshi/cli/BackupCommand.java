package luoshi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.model.ProblemException;
import luoshi.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A consistent copy of the ledger. */
@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        try (Workbench workbench = terminal.open()) {
            workbench.backUp(file);
        }
        speech.say("backed-up", file.toAbsolutePath().normalize());
        return Terminal.DONE;
    }
}
