package luoshi.ui.indicators;

import java.util.Map;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorPoint.Source;
import luoshi.model.KeptIndicator;
import luoshi.ui.indicators.IndicatorsViewModel.SourcePlace;
import luoshi.workbench.YearBook;

/** Where the values of indicators are stated: the paper and the passage. */
final class SourcePlaces {
    private SourcePlaces() {}

    /** What states a value. */
    static String key(IndicatorPoint point) {
        return key(point.source(), point.sourceId());
    }

    private static String key(Source source, long id) {
        // both are the same row's
        Source of = source == Source.RESTATED ? Source.ACCOUNT : source;
        return of + "/" + id;
    }

    static void of(KeptIndicator kept, Map<String, SourcePlace> places) {
        places.put(
                key(Source.PLAN, kept.id()),
                new SourcePlace(
                        kept.edition().source(),
                        kept.edition().heading().title(),
                        kept.indicator().passage()));
    }

    static void of(YearBook book, Map<String, SourcePlace> places) {
        book.tasks()
                .forEach(
                        task ->
                                places.put(
                                        key(Source.TASK, task.id()),
                                        new SourcePlace(
                                                task.edition().source(),
                                                task.edition().heading().title(),
                                                task.task().passage())));
        book.matches().stream()
                .map(match -> match.outcome())
                .forEach(
                        row ->
                                places.put(
                                        key(Source.ACCOUNT, row.id()),
                                        new SourcePlace(
                                                row.edition().source(),
                                                row.edition().heading().title(),
                                                row.outcome().passage())));
    }
}
