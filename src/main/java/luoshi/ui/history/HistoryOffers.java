package luoshi.ui.history;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of the history offers, known before the view is made. */
public final class HistoryOffers {
    static final Offer UNDO_TO =
            new Offer("history-undo-to", "undo-to", "fth-rotate-ccw", "Shortcut+T").deciding();
    static final Offer REDO =
            new Offer("history-redo", "redo", "fth-rotate-cw", "Shortcut+R").deciding();

    static final Offer RESTORE =
            new Offer("history-restore", "restore", "fth-corner-up-left", "Shortcut+Shift+T")
                    .deciding();

    /** In the order of the menu. */
    public static final List<Offer> ALL = List.of(UNDO_TO, REDO, RESTORE);

    private HistoryOffers() {}
}
