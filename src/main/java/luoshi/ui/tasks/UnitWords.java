package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import luoshi.model.Responsibility;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskEntry;

/** How the units of a task are told under the search that holds. */
final class UnitWords {
    private final Desk desk;
    private final Messages messages;
    private final ObservableValue<List<SearchWord>> words;

    /**
     * @param words searched for
     */
    UnitWords(Desk desk, Messages messages, ObservableValue<List<SearchWord>> words) {
        this.desk = desk;
        this.messages = messages;
        this.words = words;
    }

    /** The officer's own unit, empty until it is chosen. */
    String own() {
        return desk.ownUnitProperty().get();
    }

    /**
     * What stands under the unit's name: the own unit's part, a joint unit that the search means,
     * and how many units there are.
     */
    String line(TaskEntry task) {
        List<String> parts = new ArrayList<>();
        String own = own();
        if (!own.isEmpty() && task.concerns(own)) {
            parts.add(messages.text(task.isLedBy(own) ? "own.leads" : "own.joins"));
        }
        task.kept().task().units().stream()
                .skip(1)
                .map(Responsibility::unit)
                .filter(unit -> !unit.equals(own) && isHit(unit))
                .findFirst()
                .ifPresent(parts::add);
        int units = task.kept().task().units().size();
        if (units > 1) {
            parts.add(messages.text("units", units));
        }
        return String.join(" · ", parts);
    }

    /** Whether a search word means a unit by its initials. */
    boolean isHit(String unit) {
        return words.getValue().stream().anyMatch(word -> word.units().contains(unit));
    }
}
