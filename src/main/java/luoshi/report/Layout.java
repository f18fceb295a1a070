package luoshi.report;

import org.jspecify.annotations.Nullable;

/**
 * What the officer chooses of the look.
 *
 * @param bodyPoints the size of the body's type, usually 10.5, 12 or 14 points
 * @param pageHeader what stands at the head of each page (内部资料 注意保存), null for nothing
 */
public record Layout(double bodyPoints, @Nullable String pageHeader) {
    /** 12 points, nothing at the head of the page. */
    public static final Layout USUAL = new Layout(12, null);

    private static final double SMALLEST = 8;
    private static final double LARGEST = 16;

    /** Refuses a size that no column could hold or nobody could read. */
    public Layout {
        if (bodyPoints < SMALLEST || bodyPoints > LARGEST) {
            throw new IllegalArgumentException("no such type size: " + bodyPoints);
        }
    }
}
