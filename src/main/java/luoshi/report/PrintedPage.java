package luoshi.report;

import java.util.List;

/**
 * A page as it will print, for looking at. All measures are points from the paper's upper left
 * corner.
 *
 * @param sheet the name on its tab
 * @param number counted from 1 within the sheet
 * @param of how many pages the sheet takes
 * @param marks in the order in which they are drawn
 */
public record PrintedPage(String sheet, int number, int of, List<Mark> marks) {
    /** A4 turned to landscape. */
    public static final double WIDTH = 297 * 72 / 25.4;

    /** A4 turned to landscape. */
    public static final double HEIGHT = 210 * 72 / 25.4;

    /** Copies the marks. */
    public PrintedPage {
        marks = List.copyOf(marks);
    }

    /** What is drawn. */
    public sealed interface Mark {
        /**
         * A frame.
         *
         * @param filled whether it is grey: a header
         */
        record Frame(double x, double y, double width, double height, boolean filled)
                implements Mark {}

        /**
         * Something filled, without a frame: a bar of a chart.
         *
         * @param colour as {@code RRGGBB}
         */
        record Bar(double x, double y, double width, double height, String colour)
                implements Mark {}

        /**
         * A line of text.
         *
         * @param y the upper edge of the line
         * @param width what it measures
         * @param points the size of its type
         * @param strong whether it is set in a face of headings
         */
        record Words(double x, double y, double width, double points, boolean strong, String text)
                implements Mark {}
    }
}
