package luoshi.matching.meaning;

import java.util.List;
import java.util.Optional;

/**
 * What texts mean, as vectors packed into a byte a number: the smaller the angle between two, the
 * more alike the meaning.
 */
@FunctionalInterface
public interface Meaning {
    /** Where meaning cannot be had: everything then rests on the wording. */
    Meaning NONE = texts -> Optional.empty();

    /**
     * The vectors of texts, in their order; empty where meaning cannot be had on this machine.
     * Texts that are the same once folded have the same vector.
     */
    Optional<List<byte[]>> vectors(List<String> texts);
}
