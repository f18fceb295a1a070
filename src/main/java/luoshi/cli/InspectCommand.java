package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.document.DocumentReader;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the importer understands of each file; stores nothing. */
@Command(name = "inspect", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class InspectCommand implements Callable<Integer> {
    private final Speech speech;
    private final DocumentReader reader = new DocumentReader();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--text")
    private boolean text;

    InspectCommand(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Integer call() {
        ArrayNode all = Speech.mapper().createArrayNode();
        int status = Terminal.DONE;
        for (Path file : files) {
            try {
                inspect(file, reader.read(file), all);
            } catch (ProblemException e) {
                status = Terminal.COULD_NOT;
                speech.complain(e);
                all.add(ReadingJson.failed(file.toString(), speech.of(e)));
            }
        }
        if (json) {
            speech.json(all);
        }
        return status;
    }

    private void inspect(Path file, Reading reading, ArrayNode all) {
        if (text) {
            speech.print(reading.manuscript().text());
        } else if (json) {
            all.add(new ReadingJson(speech).file(file.toString(), reading));
        } else {
            new ReadingText(speech).say(file.toString(), reading);
        }
    }
}
