package luoshi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.cli.FileReadings.FileReading;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
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
        List<FileReading> readings = new FileReadings(speech).of(files);
        if (readings.stream().anyMatch(each -> each.reading() != null)) {
            try (Workbench workbench = terminal.openOrMake()) {
                readings.forEach(each -> keep(workbench, each, all));
            }
        } else {
            readings.forEach(each -> all.add(failed(each)));
        }
        if (json) {
            speech.json(all);
        }
        boolean allRead = readings.stream().allMatch(each -> each.reading() != null);
        return allRead ? Terminal.DONE : Terminal.COULD_NOT;
    }

    private void keep(Workbench workbench, FileReading each, ArrayNode all) {
        Reading reading = each.reading();
        if (reading == null) {
            all.add(failed(each));
        } else {
            tell(each.file(), workbench.imports().keep(reading), all);
        }
    }

    private static ObjectNode failed(FileReading each) {
        return ReadingJson.failed(each.file().toString(), each.problem());
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
