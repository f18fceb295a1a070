package luoshi.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorSeries;
import luoshi.text.Folding;
import luoshi.text.IndicatorNames;
import luoshi.text.NumberReader;

/** Puts the stated values of indicators into series, one a common name and measure. */
public final class IndicatorSeriesMaker {
    /** 重点实验室数 is 重点实验室, but 人数 and 指数 are words of their own. */
    private static final Pattern COUNT_WORD = Pattern.compile("(?<=[室心台园院校站点库业构地区机])数$");

    private IndicatorSeriesMaker() {}

    /** The series of these values, in the order in which they are first stated. */
    public static List<IndicatorSeries> series(List<IndicatorPoint> points, IndicatorRule rule) {
        Map<String, List<IndicatorPoint>> groups = new LinkedHashMap<>();
        for (IndicatorPoint point : points) {
            String name = IndicatorNames.common(point.name());
            String key = COUNT_WORD.matcher(name).replaceAll("") + "|" + base(point.unit());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
        }
        List<IndicatorSeries> series = new ArrayList<>();
        groups.values().forEach(group -> series.add(one(group, rule)));
        return List.copyOf(series);
    }

    private static IndicatorSeries one(List<IndicatorPoint> group, IndicatorRule rule) {
        String unit = group.getFirst().unit();
        List<IndicatorPoint> alike = group.stream().map(point -> inUnit(point, unit)).toList();
        return new IndicatorSeries(
                IndicatorNames.common(group.getFirst().name()),
                unit,
                alike,
                rule.light(alike),
                IndicatorRule.projection(alike));
    }

    /** 万亿元 as 亿元: exact, by powers of ten only. */
    private static IndicatorPoint inUnit(IndicatorPoint point, String unit) {
        if (point.unit().equals(unit)) {
            return point;
        }
        BigDecimal value =
                point.value()
                        .multiply(NumberReader.factor(magnitude(Folding.fold(point.unit()))))
                        .divide(NumberReader.factor(magnitude(Folding.fold(unit))))
                        .stripTrailingZeros();
        return new IndicatorPoint(
                point.name(),
                point.role(),
                point.year(),
                value,
                unit,
                point.comparison(),
                point.firm(),
                point.source(),
                point.sourceId(),
                point.quote(),
                point.passage());
    }

    private static String magnitude(String unit) {
        int end = 0;
        while (end < unit.length() && "百千万亿".indexOf(unit.charAt(end)) >= 0) {
            end++;
        }
        return unit.substring(0, end);
    }

    private static String base(String unit) {
        String folded = Folding.fold(unit);
        return folded.substring(magnitude(folded).length());
    }
}
