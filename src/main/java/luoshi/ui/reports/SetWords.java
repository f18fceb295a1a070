package luoshi.ui.reports;

import javafx.util.StringConverter;
import luoshi.ui.support.Messages;
import luoshi.workbench.ReportSet;
import org.jspecify.annotations.Nullable;

/** How the sets of a report are named. */
final class SetWords extends StringConverter<ReportSet> {
    private final Messages messages;

    SetWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(@Nullable ReportSet one) {
        return one == null ? "" : messages.text("set." + one);
    }

    @Override
    public @Nullable ReportSet fromString(String text) {
        return null;
    }
}
