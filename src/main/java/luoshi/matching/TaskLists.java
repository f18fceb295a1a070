package luoshi.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Reference;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** The tasks that the ledger holds, by year and list. */
final class TaskLists {
    private static final Pattern PERIOD_YEAR = Pattern.compile("^(\\d{4})(?!\\d)");

    private final Map<Integer, List<KeptTask>> tasks = new HashMap<>();
    private final Map<Integer, WordingIndex> wording = new HashMap<>();

    TaskLists(List<KeptTask> all) {
        for (KeptTask task : all) {
            Integer year = year(task.edition());
            if (year != null) {
                tasks.computeIfAbsent(year, y -> new ArrayList<>()).add(task);
            }
        }
    }

    /** The year that an edition speaks of, null where neither heading nor period says it. */
    static @Nullable Integer year(Edition edition) {
        Integer stated = edition.heading().year();
        if (stated != null || edition.period() == null) {
            return stated;
        }
        Matcher period = PERIOD_YEAR.matcher(edition.period());
        return period.find() ? Integer.valueOf(period.group(1)) : null;
    }

    /** The wording of a year's tasks, of all its lists. */
    WordingIndex wording(int year) {
        return wording.computeIfAbsent(year, y -> new WordingIndex(of(y)));
    }

    /** The tasks of the year that the outcome's sources name, in the order of the sources. */
    List<Named> named(KeptOutcome outcome, int year) {
        Map<Long, Named> named = new LinkedHashMap<>();
        for (Reference reference : outcome.outcome().references()) {
            List<KeptTask> meant =
                    of(year).stream()
                            .filter(t -> Objects.equals(t.task().number(), reference.number()))
                            .filter(
                                    t ->
                                            ListNames.isNamed(
                                                    reference.list(),
                                                    t.edition().heading().title()))
                            .toList();
            for (KeptTask task : ofFittingList(meant, outcome)) {
                named.putIfAbsent(task.id(), new Named(task, reference));
            }
        }
        return List.copyOf(named.values());
    }

    private List<KeptTask> of(int year) {
        return tasks.getOrDefault(year, List.of());
    }

    /** Of several lists that bear the name, those that the outcome's paper points to. */
    private static List<KeptTask> ofFittingList(List<KeptTask> meant, KeptOutcome outcome) {
        if (meant.stream().map(t -> t.edition().id()).distinct().count() < 2) {
            return meant;
        }
        List<KeptTask> fitting =
                meant.stream().filter(t -> fits(t.edition().heading(), outcome)).toList();
        return fitting.isEmpty() ? meant : fitting;
    }

    private static boolean fits(Heading list, KeptOutcome outcome) {
        String number = list.number();
        String source = Folding.fold(outcome.outcome().source());
        if (number != null && source.contains(Folding.fold(number))) {
            return true;
        }
        String issuer = list.issuer();
        String reporter = outcome.edition().heading().issuer();
        return issuer != null && reporter != null && Folding.same(issuer, reporter);
    }
}
