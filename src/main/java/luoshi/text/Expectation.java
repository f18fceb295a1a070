package luoshi.text;

import java.util.Optional;

/** What a model of whole sentences expects where one character of a text is not known. */
@FunctionalInterface
public interface Expectation {
    /** Where there is no such model: everything then rests on which words follow which. */
    Expectation NONE = (before, behind, characters) -> Optional.empty();

    /**
     * How little each of some characters is expected, in nats, how rare it is in general apart;
     * empty where that cannot be told on this machine.
     *
     * @param before what stands before the place in its line
     * @param behind what stands behind it
     * @param characters those that it may be, as a document writes them
     */
    Optional<double[]> oddities(String before, String behind, String characters);
}
