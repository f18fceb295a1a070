package luoshi.ui.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one room of the window, in one language. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The sentence of that key; its places {@code {0}}… are filled in order. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The same, or another word where there is no such key. */
    public String textOr(String key, String otherwise) {
        return bundle.containsKey(key) ? text(key) : otherwise;
    }

    /** The language that the sentences are in. */
    public Locale locale() {
        return locale;
    }
}
