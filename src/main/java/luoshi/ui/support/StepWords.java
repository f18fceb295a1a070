package luoshi.ui.support;

import luoshi.model.Step;
import luoshi.workbench.HistoryWords;

/** Steps of the history as the officer would say them. */
public final class StepWords {
    private final HistoryWords words;

    /** In the language of these views. */
    public StepWords(Views views) {
        this.words = new HistoryWords(views.locale());
    }

    /** What a step did: "导入…", "核定…", "撤销：…". */
    public String of(Step step) {
        return words.of(step);
    }
}
