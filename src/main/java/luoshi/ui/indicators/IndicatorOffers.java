package luoshi.ui.indicators;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of the indicators offers, known before the view is made. */
public final class IndicatorOffers {
    static final Offer ENTER = new Offer("indicators-enter", "command.enter", "fth-plus", "F2");

    static final Offer MAKE =
            new Offer("indicators-make", "command.make", "fth-plus-square", "Shortcut+Shift+N");

    /** In the order of the menu. */
    public static final List<Offer> ALL = List.of(ENTER, MAKE);

    private IndicatorOffers() {}
}
