package luoshi.ui.shell;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.model.KeptTask;
import luoshi.text.Folding;
import luoshi.text.PinyinInitials;
import luoshi.ui.support.Desk;

/** The choice of the own unit among those that the year's tasks name. */
final class OwnUnitViewModel {
    private final Desk desk;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<String> units = FXCollections.observableArrayList();

    OwnUnitViewModel(Desk desk) {
        this.desk = desk;
        typed.addListener((observed, before, now) -> narrow());
        desk.bookProperty().subscribe(book -> narrow());
    }

    private void narrow() {
        String sought = Folding.fold(typed.get());
        units.setAll(
                all().stream()
                        .filter(
                                unit ->
                                        Folding.fold(unit).contains(sought)
                                                || PinyinInitials.matches(sought, unit))
                        .toList());
    }

    /** The units, those with the most tasks first. */
    private List<String> all() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (KeptTask task : desk.bookProperty().get().tasks()) {
            task.task().units().forEach(part -> counts.merge(part.unit(), 1, Integer::sum));
        }
        return counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
                .toList();
    }

    /** What is typed: characters of the name, or its pinyin initials. */
    StringProperty typed() {
        return typed;
    }

    /** The units that fit. */
    ObservableList<String> units() {
        return units;
    }

    /** Makes a unit the own one, as a step that can be undone. */
    void choose(String unit) {
        desk.work()
                .start(
                        "",
                        progress -> {
                            desk.workbench().setOwnUnit(unit);
                            return unit;
                        },
                        done -> typed.set(""));
    }
}
