package luoshi.ui.lineage;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The two years over the drawing. */
final class YearBoxes {
    private final ComboBox<Integer> from;
    private final ComboBox<Integer> to;
    private final LineageViewModel model;
    private boolean isShowing;

    YearBoxes(
            ComboBox<Integer> from,
            ComboBox<Integer> to,
            LineageViewModel model,
            LineageWords words) {
        this.from = from;
        this.to = to;
        this.model = model;
        for (ComboBox<Integer> box : java.util.List.of(from, to)) {
            box.setItems(model.years());
            box.setConverter(new Converter(words));
            box.valueProperty().addListener((observed, before, now) -> chosen(box == from));
        }
        model.pair().subscribe(this::show);
        model.years().subscribe(() -> show(model.pair().get()));
    }

    private void show(@Nullable YearPair pair) {
        isShowing = true;
        from.setValue(pair == null ? null : (Integer) pair.from());
        to.setValue(pair == null ? null : (Integer) pair.to());
        from.setDisable(pair == null);
        to.setDisable(pair == null);
        isShowing = false;
    }

    /** The other year follows where the order would be wrong. */
    private void chosen(boolean wasFrom) {
        Integer first = from.getValue();
        Integer second = to.getValue();
        if (isShowing || first == null || second == null) {
            return;
        }
        if (first <= second) {
            model.pair().set(new YearPair(first, second));
        } else {
            model.pair().set(wasFrom ? new YearPair(first, first) : new YearPair(second, second));
        }
    }

    private static final class Converter extends StringConverter<Integer> {
        private final LineageWords words;

        Converter(LineageWords words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Integer year) {
            return year == null ? words.text("year.none") : words.text("year", year.toString());
        }

        @Override
        public @Nullable Integer fromString(String text) {
            return null;
        }
    }
}
