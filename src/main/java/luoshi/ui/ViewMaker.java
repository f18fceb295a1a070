package luoshi.ui;

import java.util.EnumMap;
import java.util.Map;
import luoshi.ui.history.HistoryOffers;
import luoshi.ui.history.HistoryView;
import luoshi.ui.imports.ImportsView;
import luoshi.ui.imports.ReviewOffers;
import luoshi.ui.indicators.IndicatorOffers;
import luoshi.ui.indicators.IndicatorsView;
import luoshi.ui.lineage.LineageOffers;
import luoshi.ui.lineage.LineageView;
import luoshi.ui.matching.MatchingOffers;
import luoshi.ui.matching.MatchingView;
import luoshi.ui.overview.OverviewOffers;
import luoshi.ui.overview.OverviewView;
import luoshi.ui.promises.PromiseOffers;
import luoshi.ui.promises.PromisesView;
import luoshi.ui.reports.ReportOffers;
import luoshi.ui.reports.ReportsView;
import luoshi.ui.shell.Room;
import luoshi.ui.shell.RoomView;
import luoshi.ui.tasks.TaskOffers;
import luoshi.ui.tasks.TasksView;
import luoshi.ui.units.UnitOffers;
import luoshi.ui.units.UnitsView;

/** Which view stands in which room of the window: the only place that knows them all. */
final class ViewMaker {
    private ViewMaker() {}

    static Map<Room, RoomView> all() {
        Map<Room, RoomView> views = new EnumMap<>(Room.class);
        views.put(
                Room.OVERVIEW,
                new RoomView(OverviewView::new, OverviewView.class, OverviewOffers.ALL));
        views.put(Room.TASKS, new RoomView(TasksView::new, TasksView.class, TaskOffers.ALL));
        views.put(
                Room.MATCHING,
                new RoomView(MatchingView::new, MatchingView.class, MatchingOffers.ALL));
        views.put(
                Room.PROMISES,
                new RoomView(PromisesView::new, PromisesView.class, PromiseOffers.ALL));
        views.put(
                Room.INDICATORS,
                new RoomView(IndicatorsView::new, IndicatorsView.class, IndicatorOffers.ALL));
        views.put(
                Room.LINEAGE, new RoomView(LineageView::new, LineageView.class, LineageOffers.ALL));
        views.put(Room.UNITS, new RoomView(UnitsView::new, UnitsView.class, UnitOffers.ALL));
        views.put(
                Room.IMPORTS, new RoomView(ImportsView::new, ImportsView.class, ReviewOffers.ALL));
        views.put(
                Room.REPORTS, new RoomView(ReportsView::new, ReportsView.class, ReportOffers.ALL));
        views.put(
                Room.HISTORY, new RoomView(HistoryView::new, HistoryView.class, HistoryOffers.ALL));
        return views;
    }
}
