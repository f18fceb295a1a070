package luoshi.ui.support;

import luoshi.model.Step;

/** Steps of the history as the officer would say them. */
public final class StepWords {
    private final Messages messages;

    /** In the language of these views. */
    public StepWords(Views views) {
        this.messages = views.messages(StepWords.class);
    }

    /** What a step did: "导入…", "核定…", "撤销：…". */
    public String of(Step step) {
        return messages.text("step." + step.kind(), step.subject());
    }
}
