package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.text.IndicatorNames;
import org.jspecify.annotations.Nullable;

/** Finds the values of known indicators in tasks and accounts: a pure function. */
public final class IndicatorReadings {
    private IndicatorReadings() {}

    /**
     * The values that a text states.
     *
     * @param names the common names of the indicators that plans have; those of the name table are
     *     known besides
     * @param year of the text, null where that is not known
     */
    public static List<IndicatorPoint> in(
            String text,
            Set<String> names,
            IndicatorRole role,
            @Nullable Integer year,
            IndicatorPoint.Source source,
            long sourceId) {
        Prose prose = new Prose(text);
        List<IndicatorPoint> points = new ArrayList<>();
        for (Quantity quantity : QuantityReader.in(prose)) {
            String before =
                    prose.text().substring(prose.clauseStart(quantity.start()), quantity.start());
            String common = IndicatorNames.common(before);
            boolean known = names.contains(common) || IndicatorNames.usual(before).isPresent();
            if (known && !quantity.scale().dimension().equals(Scale.TIME)) {
                points.add(
                        new IndicatorPoint(
                                common,
                                role,
                                year,
                                quantity.number().value(),
                                quantity.unit(),
                                quantity.comparison(),
                                !Status.isHedged(before),
                                source,
                                sourceId,
                                prose.passage(quantity.from(), quantity.to()).of(text),
                                prose.passage(quantity.from(), quantity.to())));
            }
        }
        return points;
    }
}
