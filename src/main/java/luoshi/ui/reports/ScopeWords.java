package luoshi.ui.reports;

import javafx.util.StringConverter;
import luoshi.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/** How it is named whose tasks a report tells of. */
final class ScopeWords extends StringConverter<Scope> {
    private final Messages messages;

    ScopeWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(@Nullable Scope one) {
        if (one == null) {
            return "";
        }
        if (one.unit() == null) {
            return messages.text("scope.all", one.tasks());
        }
        return one.own()
                ? messages.text("scope.own", one.tasks())
                : messages.text("scope.unit", one.unit(), one.tasks());
    }

    @Override
    public @Nullable Scope fromString(String text) {
        return null;
    }
}
