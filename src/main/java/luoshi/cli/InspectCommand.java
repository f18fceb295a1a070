package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.cli.FileReadings.FileReading;
import luoshi.model.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the importer understands of each file; stores nothing. */
@Command(name = "inspect", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class InspectCommand implements Callable<Integer> {
    private final Speech speech;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @ArgGroup private Form form = new Form();

    /** How it is told. */
    private static final class Form {
        @Option(names = "--json")
        private boolean json;

        @Option(names = "--text")
        private boolean text;
    }

    InspectCommand(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Integer call() {
        ArrayNode all = Speech.mapper().createArrayNode();
        int status = Terminal.DONE;
        for (FileReading each : new FileReadings(speech).of(files)) {
            Reading reading = each.reading();
            if (reading == null) {
                status = Terminal.COULD_NOT;
                all.add(ReadingJson.failed(each.file().toString(), each.problem()));
            } else {
                tell(each.file(), reading, all);
            }
        }
        if (form.json) {
            speech.json(all);
        }
        return status;
    }

    private void tell(Path file, Reading reading, ArrayNode all) {
        if (form.text) {
            speech.print(reading.manuscript().text());
        } else if (form.json) {
            all.add(new ReadingJson(speech).file(file.toString(), reading));
        } else {
            new ReadingText(speech).say(file.toString(), reading);
        }
    }
}
