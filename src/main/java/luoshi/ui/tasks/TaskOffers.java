package luoshi.ui.tasks;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of the tasks offers, known before the view is made. */
public final class TaskOffers {
    static final Offer EDIT = new Offer("task-edit", "edit", "fth-edit-2", "F2");
    static final Offer MAKE = new Offer("task-new", "edit.make", "fth-plus", "Shortcut+Shift+N");
    static final Offer REMOVE =
            new Offer("task-remove", "edit.remove", "fth-trash-2", "Delete").deciding();
    static final Offer SOURCE =
            new Offer("task-source", "source.open", "fth-file-text", "Shortcut+Enter");
    static final Offer COPY = new Offer("tasks-copy", "copy.shown", "fth-copy", "Shortcut+Shift+C");
    static final Offer EXPORT =
            new Offer("tasks-export", "export.shown", "fth-download", "Shortcut+E");
    static final Offer COLUMNS =
            new Offer("tasks-columns", "columns.choose", "fth-columns", "Shortcut+L");
    static final Offer YEARS =
            new Offer("tasks-years", "years.all.command", "fth-layers", "Shortcut+Shift+Y");

    /** In the order of the menu. */
    public static final List<Offer> ALL =
            List.of(EDIT, MAKE, REMOVE, SOURCE, COPY, EXPORT, COLUMNS, YEARS);

    private TaskOffers() {}
}
