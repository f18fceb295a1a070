package luoshi.ui.promises;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of the promises offers, known before the view is made. */
public final class PromiseOffers {
    static final Offer OVERRULE =
            new Offer("promises-overrule", "command.overrule", "fth-edit-2", "F2");
    static final Offer SOURCE =
            new Offer(
                    "promises-open-source",
                    "command.open-source",
                    "fth-file-text",
                    "Shortcut+Enter");
    static final Offer TASK =
            new Offer("promises-open-task", "command.open-task", "fth-list", "Shortcut+T");
    static final Offer ROW =
            new Offer("promises-open-row", "command.open-row", "fth-link", "Shortcut+R");

    /** In the order of the menu. */
    public static final List<Offer> ALL = List.of(OVERRULE, SOURCE, TASK, ROW);

    private PromiseOffers() {}
}
