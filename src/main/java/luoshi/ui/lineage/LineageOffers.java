package luoshi.ui.lineage;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of the lineage offers, known before the view is made. */
public final class LineageOffers {
    static final Offer CONFIRM =
            new Offer("lineage-confirm", "command.confirm", "fth-check", "A").deciding();
    static final Offer REJECT =
            new Offer("lineage-reject", "command.reject", "fth-x", "R").deciding();
    static final Offer EDIT = new Offer("lineage-edit", "command.edit", "fth-edit-2", "F2");
    static final Offer SWITCH =
            new Offer("lineage-switch", "command.switch", "fth-list", "Shortcut+T");
    static final Offer TELL =
            new Offer("lineage-tell", "command.tell", "fth-refresh-cw", "Shortcut+R");

    /** In the order of the menu. */
    public static final List<Offer> ALL = List.of(CONFIRM, REJECT, EDIT, SWITCH, TELL);

    private LineageOffers() {}
}
