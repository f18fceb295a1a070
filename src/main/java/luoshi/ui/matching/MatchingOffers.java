package luoshi.ui.matching;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the matching offers, known before the view is made. */
public final class MatchingOffers {
    static final Offer ACCEPT = new Offer("matching-accept", "accept", "fth-check", "A").deciding();
    static final Offer ALSO = new Offer("matching-also", "also", "fth-plus", "M").deciding();
    static final Offer REJECT = new Offer("matching-reject", "reject", "fth-x", "R").deciding();
    static final Offer CHOOSE = new Offer("matching-choose", "choose", "fth-search", "F");
    static final Offer NONE_FITS =
            new Offer("matching-none-fits", "none-fits", "fth-slash", "X").deciding();
    static final Offer COMMENT =
            new Offer("matching-comment", "comment", "fth-message-square", "C");
    static final Offer NEXT = new Offer("matching-next", "next", "fth-chevron-down", "N");
    static final Offer PREVIOUS =
            new Offer("matching-previous.row", "previous.row", "fth-chevron-up", "P");
    static final Offer HIDE_SCORES =
            new Offer("matching-hide-scores", "hide-scores", "fth-eye-off", "B");
    static final Offer EDIT = new Offer("matching-edit", "edit", "fth-edit-2", "F2");
    static final Offer MAKE =
            new Offer("matching-edit.make", "edit.make", "fth-plus", "Shortcut+Shift+N");
    static final Offer REMOVE =
            new Offer("matching-edit.remove", "edit.remove", "fth-trash-2", "Shortcut+Delete")
                    .deciding();
    static final Offer SURE =
            new Offer("matching-sure", "sure.command", "fth-check-circle", "Shortcut+Shift+A")
                    .deciding();

    /** In the order of the menu. */
    public static final List<Offer> ALL =
            List.of(
                    ACCEPT,
                    ALSO,
                    REJECT,
                    CHOOSE,
                    NONE_FITS,
                    COMMENT,
                    NEXT,
                    PREVIOUS,
                    HIDE_SCORES,
                    EDIT,
                    MAKE,
                    REMOVE,
                    SURE);

    private MatchingOffers() {}
}
