package luoshi.ui.support;

import luoshi.model.ProblemException;
import luoshi.model.Progress;

/** Work that takes a while. */
@FunctionalInterface
public interface Job<T> {
    /**
     * Does it, away from the window's thread.
     *
     * @param progress told how far it is; stops it where the officer cancels
     */
    T run(Progress progress) throws ProblemException;
}
