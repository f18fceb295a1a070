package luoshi.ui.lineage;

import java.util.Objects;
import luoshi.model.OriginKind;
import luoshi.model.Passage;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageNode.Column;
import luoshi.workbench.LineageStory;
import luoshi.workbench.PlanBook;
import org.jspecify.annotations.Nullable;

/** Leads from a place to its task, its row in the matching, or its passage in the plan. */
final class Opener {
    private final Frame frame;
    private final LineageViewModel model;

    /** Where something stands. */
    private record Place(String sha256, Passage passage) {}

    Opener(Frame frame, LineageViewModel model) {
        this.frame = frame;
        this.model = model;
    }

    void open(@Nullable LineageNode node) {
        LineageStory story = model.story().get();
        if (node == null || story == null) {
            return;
        }
        if (node.column() == Column.PLAN) {
            frame.desk()
                    .work()
                    .start(
                            "",
                            progress -> place(node, frame.desk().workbench().browsing().plans()),
                            place -> frame.showSource(place.sha256(), place.passage()));
            return;
        }
        int year = node.column() == Column.NEXT ? story.to() : story.from();
        if (!Objects.equals(frame.desk().yearProperty().get(), year)) {
            frame.desk().yearProperty().set(year);
        }
        frame.go(
                node.column() == Column.OUTCOME
                        ? new Destination.OfOutcome(node.id())
                        : new Destination.OfTask(node.id()));
    }

    private static Place place(LineageNode node, PlanBook plans) {
        if (node.kind() == OriginKind.MEASURE) {
            return plans.measures().stream()
                    .filter(one -> one.id() == node.id())
                    .map(one -> new Place(one.edition().source(), one.measure().passage()))
                    .findFirst()
                    .orElseThrow();
        }
        return plans.indicators().stream()
                .filter(one -> one.id() == node.id())
                .map(one -> new Place(one.edition().source(), one.indicator().passage()))
                .findFirst()
                .orElseThrow();
    }
}
