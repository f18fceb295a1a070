package luoshi.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import luoshi.model.HistoryFault;
import luoshi.model.ProblemException;
import luoshi.workbench.HistoryWords;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the history's chain of hashes, and every row against it. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--export", paramLabel = "FILE.jsonl")
    private @Nullable Path export;

    VerifyCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        try (Workbench workbench = open()) {
            Optional<HistoryFault> fault = workbench.undoing().firstFault();
            if (fault.isPresent()) {
                speech.complain(sentence(workbench, fault.get()));
                return Terminal.COULD_NOT;
            }
            Optional<String> stray = workbench.undoing().firstStray();
            if (stray.isPresent()) {
                speech.complain(speech.sentence("row-stray", stray.get()));
                return Terminal.COULD_NOT;
            }
            speech.say("history-whole", workbench.undoing().steps().size());
            workbench.noteCheck();
            if (export != null) {
                workbench.undoing().export(export);
                speech.say("history-exported", export.toAbsolutePath().normalize());
            }
            return Terminal.DONE;
        }
    }

    private String sentence(Workbench workbench, HistoryFault fault) {
        String step =
                workbench.undoing().steps().stream()
                        .filter(each -> each.id() == fault.step())
                        .findFirst()
                        .map(new HistoryWords(speech.locale())::of)
                        .orElse("?");
        return speech.sentence("history-broken." + fault.kind(), fault.entry(), fault.step(), step);
    }

    /** Also a damaged one: what is wrong with it is what is asked. */
    private Workbench open() throws ProblemException {
        return terminal.unlocked(
                password -> Workbench.openDespiteDamage(terminal.ledgerFolder(), password));
    }
}
