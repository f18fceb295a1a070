package luoshi.ui.indicators;

import java.util.Optional;
import luoshi.model.ProblemException;
import luoshi.ui.support.Desk;
import luoshi.workbench.Indicators;
import luoshi.workbench.Wording;

/** The shares of the target from which on an indicator is green, and yellow, as they are typed. */
record LightRule(Desk desk, IndicatorWords words) {
    /** What is wrong with shares as typed, in words; empty where nothing is. */
    Optional<String> wrong(String green, String yellow) {
        try {
            Indicators.Lights.typed(green, yellow);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(new Wording(words.messages().locale()).of(e));
        }
    }

    /** Sets the shares as typed. What was done, or what is wrong, in words. */
    String set(String green, String yellow) {
        try {
            Indicators.Lights set = Indicators.Lights.typed(green, yellow);
            String what =
                    words.messages()
                            .text(
                                    "step.lights",
                                    IndicatorWords.percent(set.green()),
                                    IndicatorWords.percent(set.yellow()));
            desk.work()
                    .start(
                            "",
                            progress -> {
                                desk.workbench().indicators().setLights(set, what);
                                return what;
                            },
                            done -> {});
            return words.messages().text("kept", what);
        } catch (ProblemException e) {
            return new Wording(words.messages().locale()).of(e);
        }
    }
}
