package luoshi.ui.reports;

import java.util.List;
import luoshi.ui.support.Offer;

/** What the view of the reports offers, known before the view is made. */
public final class ReportOffers {
    static final Offer SAVE = new Offer("reports-save", "save", "fth-save", "Shortcut+S");
    static final Offer PREVIEW = new Offer("reports-preview", "preview", "fth-eye", "Shortcut+P");
    static final Offer BRIEF = new Offer("reports-brief", "brief", "fth-file-text", "Shortcut+B");
    static final Offer BACK =
            new Offer("reports-page.back", "page.back", "fth-chevron-up", "Page Up");
    static final Offer ON =
            new Offer("reports-page.on", "page.on", "fth-chevron-down", "Page Down");
    static final Offer STOP = new Offer("reports-stop", "stop", "fth-x", "Esc");

    /** In the order of the menu. */
    public static final List<Offer> ALL = List.of(SAVE, PREVIEW, BRIEF, BACK, ON, STOP);

    private ReportOffers() {}
}
