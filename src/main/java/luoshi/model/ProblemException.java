package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something could not be done, and the officer is told what, where and what to do.
 *
 * <p>The sentence stands in the message bundle of the room that the code begins with: {@code
 * document.file-empty} in {@code luoshi/document/messages.properties}.
 */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    /** A problem with what its sentence is about, in the order that it asks for. */
    public ProblemException(String code, String... arguments) {
        this(null, code, arguments);
    }

    /** A problem with its cause, for the log. */
    public ProblemException(@Nullable Throwable cause, String code, String... arguments) {
        super(code + " " + String.join(", ", arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Room and sentence, {@code document.file-empty}. */
    public String code() {
        return code;
    }

    /** What the sentence is about. */
    public List<String> arguments() {
        return arguments;
    }
}
