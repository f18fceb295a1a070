package luoshi.bench;

import java.nio.file.Path;
import java.util.List;
import luoshi.model.ProblemException;

/** One benchmark. What it measures is said in the room's bundle under {@code <name>}. */
interface Benchmark {
    /** The name that the command line knows it by. */
    String name();

    /**
     * Measures.
     *
     * @param gold the folder of checked answers; the documents they answer for stand beside it, in
     *     {@code ../documents}
     * @throws ProblemException if something that it measures on is not there
     */
    List<Figure> run(Path gold) throws ProblemException;
}
