package luoshi.ui.lineage;

import luoshi.ui.support.Frame;
import luoshi.ui.support.ItemEdit;
import luoshi.ui.support.ItemEditController;
import luoshi.workbench.Field;
import luoshi.workbench.Item;
import luoshi.workbench.ItemKey;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageStory;
import luoshi.workbench.LineageTheme;
import org.jspecify.annotations.Nullable;

/** Correcting by hand what stands in a theme: goals of a plan, tasks, rows. */
final class NodeEditing {
    /** What a long text of the form has room for. */
    private static final int CHARACTERS_A_LINE = 46;

    private final Frame frame;
    private final LineageViewModel model;
    private final LineageWords words;
    private final ItemEdit edit;
    private final ItemEditController form;

    /**
     * @param whenDone gives the focus back
     */
    NodeEditing(Frame frame, LineageViewModel model, LineageWords words, Runnable whenDone) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.edit = new ItemEdit(frame);
        this.form = new ItemEditController(edit, frame.views(), CHARACTERS_A_LINE, whenDone);
        model.theme().subscribe(this::follow);
    }

    /** What is edited goes with its theme; read anew, the theme is another object. */
    private void follow(@Nullable LineageTheme theme) {
        if (theme == null || theme.nodes().stream().noneMatch(node -> edit.isOf(key(node)))) {
            edit.end();
        }
    }

    /** Opens the form of the place where the officer stands. */
    void begin() {
        LineageNode node = model.walk().node().get();
        LineageStory story = model.story().get();
        if (node == null || story == null) {
            return;
        }
        ItemKey key = key(node);
        frame.desk()
                .work()
                .start(
                        "",
                        progress -> frame.desk().workbench().corrections().get(key),
                        item -> show(words.full(node, story), key, item),
                        frame::show);
    }

    private void show(String heading, ItemKey key, Item item) {
        edit.begin(heading, key, item);
        form.focus(Field.TEXT);
    }

    private static ItemKey key(LineageNode node) {
        return switch (node.kind()) {
            case TASK -> ItemKey.task(node.id());
            case OUTCOME -> ItemKey.outcome(node.id());
            case MEASURE -> ItemKey.measure(node.id());
            case INDICATOR -> ItemKey.indicator(node.id());
        };
    }

    ItemEditController form() {
        return form;
    }
}
