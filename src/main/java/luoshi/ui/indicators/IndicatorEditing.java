package luoshi.ui.indicators;

import java.math.BigDecimal;
import luoshi.model.Comparison;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorValue;
import luoshi.model.Passage;
import luoshi.ui.support.Frame;
import luoshi.ui.support.HandYear;
import luoshi.ui.support.ItemEdit;
import luoshi.ui.support.ItemEditController;
import luoshi.ui.support.Messages;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemKey;
import org.jspecify.annotations.Nullable;

/** Making, correcting and deleting by hand the values that plans state. */
final class IndicatorEditing {
    /** What a long text of the form has room for. */
    private static final int CHARACTERS_A_LINE = 46;

    private final Frame frame;
    private final IndicatorsViewModel model;
    private final Messages messages;
    private final ItemEdit edit;
    private final ItemEditController form;

    /**
     * @param whenDone gives the focus back
     */
    IndicatorEditing(Frame frame, IndicatorsViewModel model, Runnable whenDone) {
        this.frame = frame;
        this.model = model;
        this.messages = model.words().messages();
        this.edit = new ItemEdit(frame);
        this.form = new ItemEditController(edit, frame.views(), CHARACTERS_A_LINE, whenDone);
        model.chosen().addListener((observed, before, now) -> follow(before, now));
    }

    /** What is corrected goes with its indicator; read anew, the indicator is another object. */
    private void follow(@Nullable IndicatorLine before, @Nullable IndicatorLine now) {
        boolean same = before != null && now != null && before.isSameAs(now);
        if (!same && !edit.isNew()) {
            edit.end();
        }
    }

    /** Opens the form of a value. */
    void begin(IndicatorPoint point) {
        ItemKey key = ItemKey.indicator(point.sourceId());
        frame.desk()
                .work()
                .start(
                        "",
                        progress -> frame.desk().workbench().corrections().get(key),
                        item -> {
                            edit.begin(messages.text("edit.title", point.name()), key, item);
                            form.focus(Field.VALUE);
                        },
                        frame::show);
    }

    /** Opens a form for one more value: of the chosen indicator, or of a new one. */
    void beginNew() {
        HandYear.of(frame).ifPresent(this::beginNew);
    }

    private void beginNew(int year) {
        IndicatorLine line = model.chosen().get();
        String title = messages.text("edit.by-hand", String.valueOf(year));
        edit.beginNew(
                messages.text("edit.new"),
                (to, made) -> to.add(year, title, made),
                empty(line, year),
                made -> {});
        form.focus(line == null ? Field.TEXT : Field.VALUE);
    }

    private static Item empty(@Nullable IndicatorLine line, int year) {
        return new Item.OfIndicator(
                new IndicatorValue(
                        line == null ? "" : line.series().name(),
                        BigDecimal.ZERO,
                        line == null ? "" : line.series().unit(),
                        Comparison.AT_LEAST,
                        year,
                        IndicatorRole.TARGET,
                        "",
                        new Passage(0, 0)));
    }

    /** Deletes a value; an undo brings it back. */
    void remove(IndicatorPoint point) {
        edit.remove(ItemKey.indicator(point.sourceId()));
    }

    /** Whether a form is open, and is closed by this. */
    boolean end() {
        boolean open = edit.openProperty().get();
        edit.end();
        return open;
    }

    ItemEditController form() {
        return form;
    }
}
