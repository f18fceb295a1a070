package luoshi.workbench;

/**
 * A thing of a draft. It names what stands there in that draft: after a join, a split or a removal
 * the later ones have moved.
 *
 * @param document index among the draft's documents
 * @param index within that part of the document
 */
public record DraftPlace(int document, Part part, int index) {
    /** Which of a document's lists. */
    public enum Part {
        /** Tasks of a list, rows of a report, measures of a plan. */
        ITEMS,
        /** Indicator values of a plan. */
        INDICATORS
    }

    /** A task, row or measure. */
    public static DraftPlace item(int document, int index) {
        return new DraftPlace(document, Part.ITEMS, index);
    }

    /** An indicator value. */
    public static DraftPlace indicator(int document, int index) {
        return new DraftPlace(document, Part.INDICATORS, index);
    }
}
