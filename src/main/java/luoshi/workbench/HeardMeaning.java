package luoshi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.matching.meaning.Meaning;
import luoshi.model.Progress;

/**
 * Meaning that tells how far it is, and can be stopped: texts are handed on in portions. Of a
 * comparison the whole texts of the later tasks are asked for first, then their clauses, then those
 * of each origin; each counts for a third.
 */
final class HeardMeaning implements Meaning {
    private static final int PORTION = 32;
    private static final int THIRD = 1000;

    private final Meaning meaning;
    private final Progress progress;
    private int asked;

    HeardMeaning(Meaning meaning, Progress progress) {
        this.meaning = meaning;
        this.progress = progress;
    }

    @Override
    public Optional<List<byte[]>> vectors(List<String> texts) {
        if (asked >= 2) {
            return meaning.vectors(texts);
        }
        List<byte[]> all = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i += PORTION) {
            progress.reached(asked * THIRD + THIRD * i / texts.size(), 3 * THIRD);
            Optional<List<byte[]>> some =
                    meaning.vectors(texts.subList(i, Math.min(i + PORTION, texts.size())));
            if (some.isEmpty()) {
                return some;
            }
            all.addAll(some.get());
        }
        asked++;
        return Optional.of(all);
    }

    /** So many of all origins have been looked for. */
    void searched(int done, int total) {
        asked = 2;
        progress.reached(2 * THIRD + THIRD * done / total, 3 * THIRD);
    }
}
