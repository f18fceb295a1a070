package luoshi.report;

import java.util.ArrayList;
import java.util.List;

/**
 * An A4 sheet turned to landscape, with the margins of GB/T 9704-2012 turned along. All measures
 * are in millimetres where nothing else is said.
 */
final class Paper {
    static final double TOP = 28;
    static final double BOTTOM = 26;
    static final double LEFT = 35;
    static final double RIGHT = 37;

    /** From the paper's edge to the page's header and footer. */
    static final double EDGE = 12;

    /** What a sheet's columns add up to. */
    static final double WIDTH = 297 - LEFT - RIGHT;

    /** What a page holds, in points. */
    static final double HEIGHT_POINTS = (210 - TOP - BOTTOM) * 72 / 25.4;

    /** No row is printed taller, in points. */
    static final double TALLEST_ROW = 340;

    /**
     * The face that columns are measured in. Its digits are 0.6 em wide, at 10 points 8 pixels to
     * the hair, and so in the faces that stand in for it: widths come out alike on every machine.
     */
    static final String MEASURE_FACE = "Courier New";

    static final double MEASURE_POINTS = 10;
    private static final int PIXELS_PER_INCH = 96;
    private static final int DIGIT_PIXELS = 8;
    private static final int UNITS_PER_DIGIT = 256;

    /**
     * 225 mm are 850 pixels; two less leave room for a face whose digits are a hair wider, so that
     * no program has to print at less than 100 %.
     */
    private static final double PIXELS = 848;

    private Paper() {}

    /** The columns with the very widths that they can have, in whole pixels. */
    static List<Column> snapped(List<Column> columns) {
        double all = columns.stream().mapToDouble(Column::millimetres).sum();
        long[] pixels = new long[columns.size()];
        long left = (long) PIXELS;
        int widest = 0;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.round(columns.get(i).millimetres() * PIXELS / all);
            left -= pixels[i];
            widest = pixels[i] > pixels[widest] ? i : widest;
        }
        // what rounding leaves goes where it is noticed least
        pixels[widest] += left;
        List<Column> snapped = new ArrayList<>();
        for (int i = 0; i < pixels.length; i++) {
            snapped.add(columns.get(i).withWidth(pixels[i] * 25.4 / PIXELS_PER_INCH));
        }
        return snapped;
    }

    /** The width of a column in a workbook's own measure, 1/256 of a digit. */
    static int width(Column column) {
        long pixels = Math.round(column.millimetres() / 25.4 * PIXELS_PER_INCH);
        return (int) (pixels * UNITS_PER_DIGIT / DIGIT_PIXELS);
    }

    /** The width in millimetres of a column of so many 1/256 of a digit. */
    static double millimetres(int width) {
        return (double) width * DIGIT_PIXELS / UNITS_PER_DIGIT * 25.4 / PIXELS_PER_INCH;
    }

    /** A measure in the unit of page margins. */
    static double inches(double millimetres) {
        return millimetres / 25.4;
    }
}
