package luoshi.ui.units;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of the units offers, known before the view is made. */
public final class UnitOffers {
    static final Offer RENAME = new Offer("unit-rename", "rename", "fth-edit-2", "F2");
    static final Offer MERGE = new Offer("unit-merge", "merge", "fth-git-merge", "Shortcut+M");
    static final Offer OWN = new Offer("unit-own", "own", "fth-home", "Shortcut+H").deciding();

    static final Offer MAKE = new Offer("unit-make", "make", "fth-plus", "Shortcut+Shift+N");

    /** In the order of the menu. */
    public static final List<Offer> ALL = List.of(RENAME, MERGE, OWN, MAKE);

    private UnitOffers() {}
}
