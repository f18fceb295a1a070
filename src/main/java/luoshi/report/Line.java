package luoshi.report;

import java.util.List;

/** A line of a printed table, before it is known how many rows it takes. */
sealed interface Line {
    /** A task or an outcome: a cell a column. */
    record Entry(List<Cell> cells) implements Line {
        /** Copies the cells. */
        public Entry {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A heading between entries.
     *
     * @param depth 0 for the outermost
     * @param rank 1 is set in 黑体, 2 in 楷体
     * @param column where it begins; it runs over its empty neighbours
     */
    record Heading(String text, int depth, int rank, int column) implements Line {}

    /** A remark below the table, without a frame, as wide as the paper. */
    record Note(String text) implements Line {}

    /**
     * Charts side by side.
     *
     * @param height in points
     */
    record Drawing(List<Chart> charts, double height) implements Line {
        /** Copies the charts. */
        public Drawing {
            charts = List.copyOf(charts);
        }
    }

    /** The title of a block, which begins a page and is repeated where the block runs over one. */
    record Block(String text) implements Line {}
}
