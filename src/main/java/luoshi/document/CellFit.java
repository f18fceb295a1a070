package luoshi.document;

/**
 * How well words fit the columns of a table of which only the cells are left, one below the other.
 * The figures weigh against one another and have no unit.
 */
interface CellFit {
    /** Less than anything that words can make up for. */
    int IMPOSSIBLE = -10_000;

    /** How a number goes on with those above. */
    enum Count {
        /** The next, or the first. */
        DUE,
        /** A later one. */
        GAP,
        NONE
    }

    /** How many columns there are. */
    int width();

    /** A cell under a column. */
    int fit(int column, String folded, Count count);

    /** A column left empty: the cell is merged with the one above, or there is nothing to say. */
    int empty(int column);

    /**
     * A cell that goes on with the one before, in the same column.
     *
     * @param parted whether a blank line says that it is another
     */
    int goesOn(int column, String before, String folded, boolean parted);

    /** What stands between rows and heads those that follow; no cell of theirs. */
    int heading(String printed, boolean numberFollows);
}
