package luoshi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.model.Achievement;
import luoshi.model.ProblemException;
import luoshi.model.Verdict;
import luoshi.workbench.Target;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the tasks promise, what the reports say of it, and the verdicts. */
@Command(name = "targets", mixinStandardHelpOptions = true, resourceBundle = "luoshi.cli.usage")
final class TargetsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--year", paramLabel = "Y")
    private @Nullable Integer year;

    @Option(names = "--json")
    private boolean json;

    TargetsCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() throws ProblemException {
        List<List<Target>> years = new ArrayList<>();
        List<Integer> asked;
        try (Workbench workbench = terminal.open()) {
            asked = year == null ? workbench.browsing().years() : List.of(year);
            for (Integer each : asked) {
                years.add(workbench.targets().year(each));
            }
        }
        if (json) {
            speech.json(new TargetsJson(speech).all(years.stream().flatMap(List::stream).toList()));
            return Terminal.DONE;
        }
        for (int i = 0; i < asked.size(); i++) {
            tell(asked.get(i), years.get(i));
        }
        return Terminal.DONE;
    }

    private void tell(int told, List<Target> targets) {
        count(speech, told, targets);
        targets.forEach(this::tell);
    }

    /** How many a year promises, by verdict. */
    static void count(Speech speech, int year, List<Target> targets) {
        speech.say("targets", year, targets.size());
        for (Verdict verdict : Verdict.values()) {
            long count = targets.stream().filter(t -> t.verdict() == verdict).count();
            if (count > 0) {
                speech.say("targets.count", word(speech, verdict), count);
            }
        }
    }

    private void tell(Target target) {
        String number =
                target.task() == null
                        ? speech.sentence("targets.row", row(target))
                        : String.valueOf(target.task().task().number());
        Achievement achievement = target.judgement().achievement();
        speech.say(
                "targets.line",
                number,
                target.judgement().commitment().quote(),
                achievement == null ? "—" : achievement.quote(),
                target.verdict() == null ? "—" : word(speech, target.verdict()),
                speech.sentence(target.provisional() ? "targets.provisional" : "targets.settled"));
        if (target.verdict() != null) {
            speech.say("targets.reason", speech.of(target));
        }
    }

    private static String row(Target target) {
        return String.valueOf(target.rows().getFirst().outcome().number());
    }

    private static String word(Speech speech, Verdict verdict) {
        return speech.sentence("verdict." + ReadingJson.word(verdict));
    }
}
