package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.model.ProblemException;
import luoshi.workbench.Imported;
import luoshi.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and keeps them, each whole or not at all. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        ArrayNode all = Speech.mapper().createArrayNode();
        int status = Terminal.DONE;
        try (Workbench workbench = terminal.open()) {
            for (Path file : files) {
                try {
                    tell(file, workbench.imports().keep(file), all);
                } catch (ProblemException e) {
                    status = Terminal.COULD_NOT;
                    speech.complain(e);
                    all.add(ReadingJson.failed(file.toString(), speech.of(e)));
                }
            }
        }
        if (json) {
            speech.json(all);
        }
        return status;
    }

    private void tell(Path file, Imported imported, ArrayNode all) {
        if (json) {
            ObjectNode node = new ReadingJson(speech).file(file.toString(), imported.reading());
            if (imported.kept()) {
                node.put("kept", true);
            } else {
                node.put("skipped", why(imported));
            }
            all.add(node);
        } else if (imported.kept()) {
            new ReadingText(speech).say(file.toString(), imported.reading());
        } else {
            speech.say("skipped", file, why(imported));
        }
    }

    private String why(Imported imported) {
        return speech.sentence("skipped." + ReadingJson.word(imported.fate()));
    }
}
