package luoshi.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import luoshi.ui.history.HistoryView;
import luoshi.ui.imports.ImportsView;
import luoshi.ui.indicators.IndicatorsView;
import luoshi.ui.lineage.LineageView;
import luoshi.ui.matching.MatchingView;
import luoshi.ui.overview.OverviewView;
import luoshi.ui.promises.PromisesView;
import luoshi.ui.reports.ReportsView;
import luoshi.ui.shell.Room;
import luoshi.ui.support.Frame;
import luoshi.ui.support.View;
import luoshi.ui.tasks.TasksView;
import luoshi.ui.units.UnitsView;

/** Which view stands in which room of the window: the only place that knows them all. */
final class ViewMaker {
    private ViewMaker() {}

    static Map<Room, Function<Frame, View>> all() {
        Map<Room, Function<Frame, View>> views = new EnumMap<>(Room.class);
        views.put(Room.OVERVIEW, OverviewView::new);
        views.put(Room.TASKS, TasksView::new);
        views.put(Room.MATCHING, MatchingView::new);
        views.put(Room.PROMISES, PromisesView::new);
        views.put(Room.INDICATORS, IndicatorsView::new);
        views.put(Room.LINEAGE, LineageView::new);
        views.put(Room.UNITS, UnitsView::new);
        views.put(Room.IMPORTS, ImportsView::new);
        views.put(Room.REPORTS, ReportsView::new);
        views.put(Room.HISTORY, HistoryView::new);
        return views;
    }
}
