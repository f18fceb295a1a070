package luoshi.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import luoshi.model.ProblemException;
import luoshi.model.UnitKind;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** What a unit is: as its name says, or as the officer says. */
final class KindChoice {
    private final ComboBox<Entry> box;
    private final UnitsViewModel model;
    private final Messages messages;
    private boolean showing;

    /**
     * A choice.
     *
     * @param kind null where the unit's name is to say it
     */
    record Entry(@Nullable UnitKind kind, String words) {}

    KindChoice(ComboBox<Entry> box, UnitsViewModel model, Consumer<ProblemException> refused) {
        this.box = box;
        this.model = model;
        this.messages = model.messages();
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Entry entry) {
                        return entry == null ? "" : entry.words();
                    }

                    @Override
                    public @Nullable Entry fromString(String words) {
                        return null;
                    }
                });
        box.valueProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!showing && now != null) {
                                set(now, refused);
                            }
                        });
    }

    private void set(Entry entry, Consumer<ProblemException> refused) {
        UnitLine line = model.chosen().get();
        if (line != null) {
            model.change(
                    units -> units.setKind(line.id(), entry.kind()),
                    messages.text("said.kind", line.name(), entry.words()),
                    refused);
        }
    }

    void show(UnitLine line) {
        showing = true;
        UnitKind told = line.entry().unit().kind();
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Entry(
                        null,
                        told == null
                                ? messages.text(
                                        "kind.by-name.is",
                                        messages.text("kind." + line.entry().kind().name()))
                                : messages.text("kind.by-name")));
        for (UnitKind kind : UnitKind.values()) {
            entries.add(new Entry(kind, messages.text("kind." + kind.name())));
        }
        box.getItems().setAll(entries);
        box.setValue(
                entries.stream()
                        .filter(entry -> entry.kind() == told)
                        .findFirst()
                        .orElse(entries.getFirst()));
        showing = false;
    }
}
