package luoshi.cli;

import java.util.concurrent.Callable;
import luoshi.model.ProblemException;
import luoshi.workbench.LineageBook;
import luoshi.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds what became of each task and outcome of a year in a later one. */
@Command(name = "lineage", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class LineageCommand implements Callable<Integer> {
    private static final int USUAL_TOP = 5;

    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--from", paramLabel = "Y", required = true)
    private int from;

    @Option(names = "--to", paramLabel = "Z", required = true)
    private int to;

    @Option(names = "--top", paramLabel = "K")
    private int top = USUAL_TOP;

    @Option(names = "--json")
    private boolean json;

    LineageCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        LineageBook book;
        try (Workbench workbench = terminal.open()) {
            book = workbench.lineage().compare(from, to, Math.max(1, top));
        }
        if (!book.withMeaning()) {
            speech.complain(speech.sentence("lineage.wording-only"));
        }
        if (json) {
            speech.json(LineageJson.of(book));
        } else {
            long carried = book.successions().stream().filter(s -> !s.to().isEmpty()).count();
            speech.say("lineage", from, to, carried, book.successions().size() - carried);
        }
        return Terminal.DONE;
    }
}
