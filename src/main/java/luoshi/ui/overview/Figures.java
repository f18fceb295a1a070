package luoshi.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import luoshi.model.TaskState;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Messages;
import luoshi.workbench.Target;
import org.jspecify.annotations.Nullable;

/**
 * The six figures of the year.
 *
 * @param ownUnit null where none is chosen
 * @param ownOnly whether only its tasks are looked at
 * @param targets the year's promises; empty until they are read
 */
record Figures(
        OverviewFacts facts,
        @Nullable String ownUnit,
        boolean ownOnly,
        Optional<List<Target>> targets,
        Messages messages) {
    /** In the order in which they stand. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        figures.add(
                new Figure(
                        messages.text("figure.all"),
                        number(facts.all().total()),
                        facts.isEmpty()
                                ? ""
                                : messages.text("figure.all.beside", facts.sections().size()),
                        new Destination.OfTasks(null, null, null, null)));
        figures.add(ownFigure());
        for (TaskState state : TaskState.values()) {
            figures.add(stateFigure(state));
        }
        figures.add(promises());
        return figures;
    }

    private Figure ownFigure() {
        int own = facts.own().total();
        return new Figure(
                messages.text("figure.own"),
                ownUnit != null ? number(own) : messages.text("none"),
                ownUnit == null
                        ? messages.text("figure.own.choose")
                        : messages.text(
                                "figure.own.beside", facts.ownLeads(), own - facts.ownLeads()),
                tasks(null, true));
    }

    private Figure stateFigure(TaskState state) {
        int mine = facts.own().of(state);
        int all = facts.all().of(state);
        String beside =
                facts.isEmpty() || ownUnit == null
                        ? ""
                        : ownOnly
                                ? messages.text("figure.of-all", all)
                                : messages.text("figure.of-own", mine);
        return new Figure(
                messages.text("state." + state.name()),
                number(ownOnly ? mine : all),
                beside,
                tasks(state, ownOnly));
    }

    private Figure promises() {
        String beside =
                facts.isEmpty()
                        ? ""
                        : targets.map(
                                        all ->
                                                messages.text(
                                                        "figure.promises.beside",
                                                        all.stream()
                                                                .map(Target::task)
                                                                .filter(Objects::nonNull)
                                                                .distinct()
                                                                .count()))
                                .orElseGet(() -> messages.text("reading"));
        return new Figure(
                messages.text("figure.promises"),
                targets.map(all -> number(all.size())).orElseGet(() -> messages.text("none")),
                beside,
                new Destination.OfPromises(null));
    }

    private String number(int count) {
        return facts.isEmpty() ? messages.text("none") : messages.text("number", count);
    }

    private Destination tasks(@Nullable TaskState state, boolean own) {
        return new Destination.OfTasks(state, null, own ? ownUnit : null, null);
    }
}
