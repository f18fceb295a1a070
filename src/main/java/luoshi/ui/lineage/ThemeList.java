package luoshi.ui.lineage;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.text.Folding;
import luoshi.ui.support.Desk;
import luoshi.workbench.LineageTheme;
import org.jspecify.annotations.Nullable;

/** The themes under the words looked for and the own unit's switch, and which one is chosen. */
final class ThemeList {
    private final Desk desk;
    private final StringProperty find = new SimpleStringProperty("");
    private final ObservableList<LineageTheme> themes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LineageTheme> theme = new SimpleObjectProperty<>();
    private List<LineageTheme> all = List.of();

    ThemeList(Desk desk) {
        this.desk = desk;
        desk.ownUnitOnlyProperty().addListener((observed, before, now) -> sift());
        desk.ownUnitProperty().addListener((observed, before, now) -> sift());
        find.addListener((observed, before, now) -> sift());
    }

    /** Other themes; the same one is chosen again where it is among them. */
    void show(List<LineageTheme> others) {
        all = others;
        sift();
    }

    private void sift() {
        LineageTheme before = theme.get();
        String typed = Folding.fold(find.get().strip());
        String unit = onlyUnit();
        List<LineageTheme> left =
                all.stream()
                        .filter(one -> unit.isEmpty() || one.concerns(unit))
                        .filter(one -> typed.isEmpty() || speaksOf(one, typed))
                        .toList();
        themes.setAll(left);
        theme.set(again(left, before));
    }

    private static boolean speaksOf(LineageTheme theme, String typed) {
        return Folding.fold(theme.name()).contains(typed)
                || theme.nodes().stream()
                        .anyMatch(node -> Folding.fold(node.text()).contains(typed));
    }

    private static @Nullable LineageTheme again(
            List<LineageTheme> left, @Nullable LineageTheme before) {
        Predicate<LineageTheme> same = one -> before != null && one.nodes().equals(before.nodes());
        Predicate<LineageTheme> called = one -> before != null && one.name().equals(before.name());
        return Stream.of(same, called, (LineageTheme any) -> true)
                .flatMap(which -> left.stream().filter(which).limit(1))
                .findFirst()
                .orElse(null);
    }

    /** The unit that alone is looked at; empty for all. */
    String onlyUnit() {
        return desk.ownUnitOnlyProperty().get() ? desk.ownUnitProperty().get() : "";
    }

    /** What themes are looked for by. */
    StringProperty find() {
        return find;
    }

    /** The themes that are left. */
    ObservableList<LineageTheme> themes() {
        return themes;
    }

    /** The chosen theme; null where there is none. */
    ObjectProperty<@Nullable LineageTheme> theme() {
        return theme;
    }
}
