package luoshi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.workbench.Rescue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the ledger a password, another one, or none. */
@Command(name = "password", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class PasswordCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--new-password-file", paramLabel = "FILE")
    private @Nullable Path next;

    @Option(names = "--none")
    private boolean none;

    @Option(names = "--sheet", paramLabel = "FILE.txt")
    private @Nullable Path sheet;

    PasswordCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        Path folder = terminal.ledgerFolder();
        speech.say("password.warning");
        try (Password chosen = none ? null : chosen()) {
            List<Path> left =
                    terminal.unlocked(now -> new Rescue(folder).changePassword(now, chosen));
            speech.say(none ? "password.none" : "password.set", folder.toAbsolutePath());
            left.forEach(file -> speech.say("password.left", file));
        }
        if (sheet != null) {
            new Rescue(folder).writeSheet(sheet, speech.locale());
            speech.say("password.sheet", sheet.toAbsolutePath().normalize());
        }
        return Terminal.DONE;
    }

    private Password chosen() throws ProblemException {
        PasswordPrompt prompt = new PasswordPrompt(speech);
        if (next != null) {
            return prompt.of(next);
        }
        Password once = prompt.ask("password.new");
        if (once == null) {
            throw new ProblemException("cli.no-new-password");
        }
        try (Password twice = prompt.ask("password.again")) {
            if (twice == null || !twice.matches(once)) {
                once.close();
                throw new ProblemException("cli.password-differs");
            }
        }
        return once;
    }
}
