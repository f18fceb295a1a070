package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the importer is unsure of, with the place in the source.
 *
 * @param code names the sentence in the message bundle, in kebab case ({@code number-gap})
 * @param arguments what the sentence is about, in the order that it asks for
 * @param passage where, or null where it concerns the whole document
 */
public record Remark(
        Severity severity, String code, List<String> arguments, @Nullable Passage passage) {
    /** Copies the arguments. */
    public Remark {
        arguments = List.copyOf(arguments);
    }
}
