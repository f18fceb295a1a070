package luoshi.ui.shell;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** The year in the top bar. */
final class YearChoice {
    YearChoice(ComboBox<Integer> box, Desk desk, Messages messages) {
        box.setConverter(new YearWords(messages));
        box.setItems(desk.years());
        desk.yearProperty().subscribe(box::setValue);
        box.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(desk.years()));
        box.valueProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                desk.yearProperty().set(now);
                            }
                        });
    }

    private static final class YearWords extends StringConverter<Integer> {
        private final Messages messages;

        YearWords(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable Integer year) {
            return year == null ? messages.text("year.none") : messages.text("year.of", year);
        }

        @Override
        public @Nullable Integer fromString(String words) {
            return null;
        }
    }
}
