package luoshi.ui.overview;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.ui.support.Offer;

/**
 * What the overview offers, known before the view is made: where its figures and what waits lead
 * to, which a mouse would click on.
 */
public final class OverviewOffers {
    private static final int KEYS = 10;

    /** The figures as {@link Figures} has them, then what waits. */
    public static final List<Offer> ALL =
            numbered(
                    Stream.of(
                                    "figure.all",
                                    "figure.own",
                                    "state.CONFIRMED",
                                    "state.PENDING",
                                    "state.NO_OUTCOME",
                                    "figure.promises",
                                    "waiting.matches",
                                    "waiting.suspects",
                                    "waiting.verdicts",
                                    "waiting.units")
                            .toList());

    private OverviewOffers() {}

    private static List<Offer> numbered(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(
                        at ->
                                new Offer(
                                        "overview-" + words.get(at),
                                        words.get(at),
                                        "fth-arrow-right",
                                        "Alt+" + (at + 1) % KEYS))
                .toList();
    }
}
