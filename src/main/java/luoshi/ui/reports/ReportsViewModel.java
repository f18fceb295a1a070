package luoshi.ui.reports;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import luoshi.report.FileNames;
import luoshi.report.Layout;
import luoshi.report.PrintedPage;
import luoshi.report.SheetKind;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.ReportChoice;
import luoshi.workbench.ReportSet;
import luoshi.workbench.YearBook;
import org.jspecify.annotations.Nullable;

/** The state of the reports view: what the workbook shall hold, and how its saving goes. */
final class ReportsViewModel {
    /** The sizes of body type to choose from, in points. */
    static final List<Double> POINTS = List.of(10.5, 12.0, 14.0);

    /** So many pages of each sheet are shown before writing. */
    private static final int PREVIEWED = 5;

    private final Desk desk;
    private final Messages messages;
    private final Remembered remembered;
    private final Consumer<String> announce;
    private final Map<SheetKind, BooleanProperty> sheets = new EnumMap<>(SheetKind.class);
    private final ObservableList<Scope> scopes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Scope> scope = new SimpleObjectProperty<>();
    private final ObjectProperty<ReportSet> set;
    private final ObjectProperty<Double> points;
    private final StringProperty header;
    private final StringProperty subject;
    private final ReadOnlyObjectWrapper<SheetCounts> counts =
            new ReadOnlyObjectWrapper<>(new SheetCounts(0, 0, 0));
    private final ReadOnlyObjectWrapper<List<PrintedPage>> pages =
            new ReadOnlyObjectWrapper<>(List.of());
    private YearBook taken;
    private final Writing writing;

    /**
     * @param announce hears in a sentence what was done
     */
    ReportsViewModel(
            Desk desk, Messages messages, Remembered remembered, Consumer<String> announce) {
        this.desk = desk;
        this.taken = desk.bookProperty().get();
        this.messages = messages;
        this.remembered = remembered;
        this.announce = announce;
        this.writing = new Writing(desk, messages, announce);
        Set<SheetKind> before = remembered.sheets();
        for (SheetKind kind : SheetKind.values()) {
            BooleanProperty chosen = new SimpleBooleanProperty(before.contains(kind));
            chosen.addListener(observed -> changed());
            sheets.put(kind, chosen);
        }
        set = new SimpleObjectProperty<>(remembered.set());
        set.addListener((observed, was, now) -> choose(now));
        Layout layout = remembered.layout();
        points = new SimpleObjectProperty<>(layout.bodyPoints());
        header = new SimpleStringProperty(Objects.requireNonNullElse(layout.pageHeader(), ""));
        subject = new SimpleStringProperty(remembered.subject());
        subject.addListener(observed -> changed());
        points.addListener(observed -> changed());
        header.addListener(observed -> changed());
        scope.addListener(observed -> count());
        desk.bookProperty().addListener(observed -> takeWhatChanged());
        desk.ownUnitProperty().addListener(observed -> take());
        take();
    }

    /** A set brings its sheets, which can then be chosen otherwise. */
    private void choose(ReportSet now) {
        remembered.set(now);
        sheets.forEach((kind, chosen) -> chosen.set(now.sheets().contains(kind)));
        count();
    }

    /** The set that was chosen last. */
    ObjectProperty<ReportSet> setProperty() {
        return set;
    }

    /** Whether a workbook for each unit goes to a folder. */
    boolean isForFolder() {
        return set.get() == ReportSet.UNITS;
    }

    /** Whether the set itself says whose tasks these are. */
    boolean isOfAllUnits() {
        return set.get() == ReportSet.UNITS || set.get() == ReportSet.UNIT_SHEETS;
    }

    /** That a workbook was written is a step too, and changes nothing that one shows. */
    private void takeWhatChanged() {
        YearBook now = desk.bookProperty().get();
        boolean same =
                now.year() == taken.year()
                        && now.tasks().equals(taken.tasks())
                        && now.matches().equals(taken.matches());
        if (!same) {
            take();
        }
    }

    private void take() {
        taken = desk.bookProperty().get();
        Scope before = scope.get();
        List<Scope> now = Scope.of(desk.bookProperty().get(), desk.ownUnitProperty().get());
        if (!now.equals(scopes)) {
            scopes.setAll(now);
        }
        scope.set(
                now.stream()
                        .filter(one -> before != null && Objects.equals(one.unit(), before.unit()))
                        .findFirst()
                        .orElse(now.getFirst()));
        count();
    }

    private void count() {
        counts.set(SheetCounts.of(desk.bookProperty().get(), unit()));
        changed();
    }

    private void changed() {
        writing.forget();
        pages.set(List.of());
        remembered.sheets(chosen());
        remembered.layout(layout());
        remembered.subject(subject.get());
    }

    private @Nullable String unit() {
        Scope now = scope.get();
        return now == null || isOfAllUnits() ? null : now.unit();
    }

    private Layout layout() {
        return new Layout(points.get(), header.get().isBlank() ? null : header.get().strip());
    }

    /** The sheets chosen, in the workbook's order. */
    Set<SheetKind> chosen() {
        Set<SheetKind> chosen = EnumSet.noneOf(SheetKind.class);
        sheets.forEach(
                (kind, property) -> {
                    if (property.get()) {
                        chosen.add(kind);
                    }
                });
        return chosen;
    }

    /** Whether there is anything to write. */
    boolean isReady() {
        return chosen().stream().anyMatch(kind -> counts.get().of(kind) != 0)
                && !writing.isRunning();
    }

    /** What the file is called unless the officer says otherwise; empty without a year. */
    String fileName() {
        if (book().year() == 0) {
            return "";
        }
        String year = String.valueOf(book().year());
        String unit = unit();
        if (isForFolder()) {
            return messages.text("file.each", year);
        }
        return writing.free(
                unit == null
                        ? messages.text("file.name", year, messages.text("set." + set.get()))
                        : messages.text("file.name.unit", year, FileNames.safe(unit)));
    }

    private ReportChoice choice() {
        return new ReportChoice(
                book().year(),
                unit(),
                chosen(),
                layout(),
                subject.get().isBlank() ? null : subject.get().strip());
    }

    /** Draws the first pages of what is chosen; they go when the choice changes. */
    void preview() {
        ReportChoice choice = choice();
        desk.work()
                .start(
                        messages.text("previewing"),
                        progress ->
                                isOfAllUnits()
                                        ? desk.workbench()
                                                .reports()
                                                .previewOfFirstUnit(choice, PREVIEWED)
                                        : desk.workbench().reports().preview(choice, PREVIEWED),
                        shown -> {
                            if (choice.equals(choice())) {
                                pages.set(shown);
                                announce.accept(messages.text("said.previewed", shown.size()));
                            }
                        },
                        writing::failed);
    }

    /** The first pages of every sheet as they will print; none before they are asked for. */
    ReadOnlyObjectProperty<List<PrintedPage>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Writes the Word briefing; {@code .docx} is added where it is missing. */
    void brief(Path file) {
        writing.brief(file, choice());
    }

    /**
     * Writes the workbook, or the workbooks of all units into a folder; {@code .xlsx} is added
     * where it is missing.
     */
    void save(Path file) {
        writing.save(file, set.get(), choice());
    }

    /** Stops the writing; what was there before stays. */
    void cancel() {
        desk.work().cancel();
    }

    /** Whether the last thing written, or not written, was the briefing. */
    boolean isOfBriefing() {
        return writing.isOfBriefing();
    }

    /** What the briefing is called unless the officer says otherwise. */
    String briefingName() {
        return writing.free(messages.text("file.briefing", String.valueOf(book().year())));
    }

    private YearBook book() {
        return desk.bookProperty().get();
    }

    BooleanProperty sheetProperty(SheetKind kind) {
        return Objects.requireNonNull(sheets.get(kind));
    }

    ObservableList<Scope> scopes() {
        return scopes;
    }

    ObjectProperty<@Nullable Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Double> pointsProperty() {
        return points;
    }

    /** What stands at the head of each page; empty for nothing. */
    StringProperty headerProperty() {
        return header;
    }

    /** What the tasks are called in the titles; empty for what their list is called. */
    StringProperty subjectProperty() {
        return subject;
    }

    ReadOnlyObjectProperty<SheetCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return writing.savingProperty();
    }
}
