package luoshi.ui.imports;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of papers that come in offers, known before the view is made. */
public final class ReviewOffers {
    static final Offer NEXT_DOUBT =
            new Offer("review-next-doubt", "next-doubt", "fth-alert-circle", "F8");
    static final Offer NEXT =
            new Offer("review-next", "command.next", "fth-chevron-down", "Alt+Down");
    static final Offer PREVIOUS =
            new Offer("review-previous", "command.previous", "fth-chevron-up", "Alt+Up");
    static final Offer SEEN =
            new Offer("review-seen", "seen", "fth-check-circle", "Space").deciding();
    static final Offer ADD = new Offer("review-add", "add", "fth-plus", "Shortcut+Shift+N");
    static final Offer JOIN =
            new Offer("review-join", "join", "fth-minimize-2", "Shortcut+J").deciding();
    static final Offer SPLIT =
            new Offer("review-split", "split", "fth-maximize-2", "Shortcut+Shift+J").deciding();
    static final Offer REMOVE =
            new Offer("review-remove", "command.remove", "fth-trash-2", "Shortcut+Delete")
                    .deciding();
    static final Offer ACCEPT_ALL =
            new Offer("review-accept-all", "accept-all", "fth-check-square", "Shortcut+Shift+A")
                    .deciding();
    static final Offer KEEP =
            new Offer("review-keep", "keep", "fth-check", "Shortcut+Enter").deciding();
    static final Offer LEAVE_OUT =
            new Offer("review-leave-out", "leave-out", "fth-x", "Shortcut+D").deciding();

    /** In the order of the menu. */
    public static final List<Offer> ALL =
            List.of(
                    NEXT_DOUBT,
                    NEXT,
                    PREVIOUS,
                    SEEN,
                    ADD,
                    JOIN,
                    SPLIT,
                    REMOVE,
                    ACCEPT_ALL,
                    KEEP,
                    LEAVE_OUT);

    private ReviewOffers() {}
}
