package luoshi.report;

import luoshi.text.Folding;

/** Says how a task's words and an outcome's restatement of them differ. */
final class DifferenceWords {
    private DifferenceWords() {}

    static Cell of(String task, String restated) {
        return Cell.of(
                Words.of(Folding.same(task, restated) ? "difference.none" : "difference.some"));
    }
}
