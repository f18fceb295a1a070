package luoshi.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which page is open, the way back, and what is sought. */
final class HelpViewModel {
    /** What is open: a page, and the part of it that was sought or its beginning. */
    record Place(ManualPage page, Block block) {}

    private static final String ENGLISH = "english";

    private final Manual manual;
    private final Locale locale;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final Deque<Place> before = new ArrayDeque<>();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObservableList<HelpEntry> entries = FXCollections.observableArrayList();

    HelpViewModel(Manual manual, Locale locale) {
        this.manual = manual;
        this.locale = locale;
        this.place = new ReadOnlyObjectWrapper<>(beginning(page(Manual.FIRST)));
        sought.subscribe(this::look);
    }

    private void look(String words) {
        entries.setAll(words.isBlank() ? contents() : hits(words));
    }

    private List<HelpEntry> contents() {
        return manual.parts().stream()
                .flatMap(
                        part ->
                                Stream.concat(
                                        Stream.<HelpEntry>of(new HelpEntry.Heading(part.title())),
                                        part.pages().stream()
                                                .map(page -> new HelpEntry.Page(page, null))))
                .toList();
    }

    private List<HelpEntry> hits(String words) {
        return manual.find(words).stream()
                .<HelpEntry>map(hit -> new HelpEntry.Page(hit.page(), hit.block()))
                .toList();
    }

    /** A page by its name; the first where there is none, which has its own in English. */
    private ManualPage page(String name) {
        boolean first = name.equals(Manual.FIRST) || manual.page(name).isEmpty();
        String wanted =
                first && locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? ENGLISH
                        : first ? Manual.FIRST : name;
        return manual.page(wanted).orElseThrow();
    }

    private static Place beginning(ManualPage page) {
        return new Place(page, page.blocks().getFirst());
    }

    /** Opens a page. */
    void open(String name) {
        go(beginning(page(name)));
    }

    /** Opens what a row of the contents leads to. */
    void open(HelpEntry.Page entry) {
        Block block = entry.block();
        go(block == null ? beginning(entry.page()) : new Place(entry.page(), block));
    }

    private void go(Place next) {
        if (!next.equals(place.get())) {
            before.push(place.get());
            place.set(next);
            canGoBack.set(true);
        }
    }

    /** Opens the page that was open before. */
    void back() {
        if (!before.isEmpty()) {
            place.set(before.pop());
            canGoBack.set(!before.isEmpty());
        }
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** What is sought in all pages; blank for the contents. */
    StringProperty sought() {
        return sought;
    }

    /** The contents, or the pages that have what is sought. */
    ObservableList<HelpEntry> entries() {
        return entries;
    }
}
