package luoshi.model;

import java.util.List;

/**
 * A piece of evidence for a link.
 *
 * @param score 0 to 1
 * @param code names the sentence that explains it in the message bundle, in kebab case
 * @param arguments what the sentence is about, in the order that it asks for
 */
public record Evidence(EvidenceKind kind, double score, String code, List<String> arguments) {
    /** Copies the arguments. */
    public Evidence {
        arguments = List.copyOf(arguments);
    }
}
