package luoshi.ui.support;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words of a choice between the values of an enum. */
final class EnumWords<E extends Enum<E>> extends StringConverter<E> {
    private final Messages messages;
    private final String keys;
    private final E[] all;

    EnumWords(Messages messages, String keys, E[] all) {
        this.messages = messages;
        this.keys = keys;
        this.all = all.clone();
    }

    @Override
    public String toString(@Nullable E one) {
        return one == null ? "" : messages.text(keys + one.name());
    }

    @Override
    public @Nullable E fromString(String words) {
        for (E one : all) {
            if (toString(one).equals(words)) {
                return one;
            }
        }
        return null;
    }
}
