package luoshi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import luoshi.model.ProblemException;
import luoshi.workbench.Workbench;
import picocli.CommandLine.Command;

/** Checks the history's chain of hashes, and every row against it. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    VerifyCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        try (Workbench workbench = open()) {
            Optional<Long> broken = workbench.undoing().firstBroken();
            if (broken.isPresent()) {
                speech.complain(speech.sentence("history-broken", Long.toString(broken.get())));
                return Terminal.COULD_NOT;
            }
            Optional<String> stray = workbench.undoing().firstStray();
            if (stray.isPresent()) {
                speech.complain(speech.sentence("row-stray", stray.get()));
                return Terminal.COULD_NOT;
            }
            speech.say("history-whole", workbench.undoing().steps().size());
            return Terminal.DONE;
        }
    }

    /** Also a damaged one: what is wrong with it is what is asked. */
    private Workbench open() throws ProblemException {
        return terminal.unlocked(
                password -> Workbench.openDespiteDamage(terminal.ledgerFolder(), password));
    }
}
