package luoshi.ui.lineage;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import luoshi.model.LinkState;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageTheme;
import org.jspecify.annotations.Nullable;

/** Where in a theme the officer stands: a place and one of its links. */
final class Walk {
    private final ReadOnlyObjectWrapper<@Nullable LineageNode> node = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable LineageLink> link = new SimpleObjectProperty<>();
    private @Nullable LineageTheme theme;

    /** Enters a theme: stays where it is, in it, else begins with its first link. */
    void enter(@Nullable LineageTheme entered) {
        LineageNode before = node.get();
        LineageLink chosen = link.get();
        theme = entered;
        if (entered == null) {
            node.set(null);
            link.set(null);
            return;
        }
        LineageLink same =
                entered.links().stream()
                        .filter(one -> chosen != null && one.joinsTheSame(chosen))
                        .findFirst()
                        .orElse(null);
        boolean stays = before != null && entered.nodes().contains(before);
        node.set(stays ? before : entered.nodes().getFirst());
        link.set(same != null ? same : first());
    }

    /** Stands on a place, with its first link. */
    void stand(LineageNode place) {
        node.set(place);
        LineageLink now = link.get();
        if (now == null || !touches(now, place)) {
            link.set(first());
        }
    }

    private @Nullable LineageLink first() {
        List<LineageLink> all = linksHere();
        return all.isEmpty() ? null : all.getFirst();
    }

    /** Chooses a link, and with it the place where it begins unless it touches the place. */
    void choose(LineageLink chosen) {
        LineageNode place = node.get();
        if (place == null || !touches(chosen, place)) {
            node.set(chosen.from());
        }
        link.set(chosen);
    }

    /** Follows the chosen link, else the best one, to the right or to the left. */
    void follow(boolean right) {
        LineageNode place = node.get();
        if (place == null) {
            return;
        }
        LineageLink now = link.get();
        boolean fits = now != null && (right ? now.from() : now.to()).equals(place);
        LineageLink way =
                fits
                        ? now
                        : linksHere().stream()
                                .filter(one -> one.state() != LinkState.REJECTED)
                                .filter(one -> (right ? one.from() : one.to()).equals(place))
                                .findFirst()
                                .orElse(null);
        if (way != null) {
            link.set(way);
            node.set(right ? way.to() : way.from());
        }
    }

    /** Stays in the column and goes a place up or down, as far as there is one. */
    void step(boolean down, List<LineageNode> column) {
        int place = column.indexOf(node.get());
        int next = place + (down ? 1 : -1);
        if (place >= 0 && next >= 0 && next < column.size()) {
            stand(column.get(next));
        }
    }

    /** Chooses the next link of the place, the first after the last. */
    void nextLink(boolean forward) {
        List<LineageLink> all = linksHere();
        if (!all.isEmpty()) {
            int place = all.indexOf(link.get());
            link.set(all.get(Math.floorMod(place + (forward ? 1 : -1), all.size())));
        }
    }

    /** The links of the place: what waits for a decision first, then the surest. */
    List<LineageLink> linksHere() {
        LineageNode place = node.get();
        LineageTheme entered = theme;
        if (place == null || entered == null) {
            return List.of();
        }
        return entered.links().stream()
                .filter(one -> touches(one, place))
                .sorted(
                        Comparator.comparing((LineageLink one) -> rank(one.state()))
                                .thenComparing(one -> -one.score()))
                .toList();
    }

    private static int rank(LinkState state) {
        return switch (state) {
            case PROPOSED -> 0;
            case CONFIRMED -> 1;
            case REJECTED -> 2;
        };
    }

    private static boolean touches(LineageLink link, LineageNode place) {
        return link.from().equals(place) || link.to().equals(place);
    }

    /** The place; null where there is no theme. */
    ReadOnlyObjectProperty<@Nullable LineageNode> node() {
        return node.getReadOnlyProperty();
    }

    /** The chosen link; null where the place has none. */
    ReadOnlyObjectProperty<@Nullable LineageLink> link() {
        return link;
    }
}
