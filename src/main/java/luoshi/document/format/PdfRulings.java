package luoshi.document.format;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of a page: strokes, and areas so thin that they look like one. */
final class PdfRulings extends PDFGraphicsStreamEngine {
    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final int MOST = 5000;

    private final PDRectangle box;
    private final int direction;
    private final List<PdfRuling> rulings = new ArrayList<>();
    private final List<Point2D[]> path = new ArrayList<>();
    private Point2D at = new Point2D.Float();
    private Point2D begin = new Point2D.Float();

    private PdfRulings(PDPage page, int direction) {
        super(page);
        this.box = page.getCropBox();
        this.direction = direction;
    }

    /** The lines of a page; none where there are so many that they are a drawing. */
    static List<PdfRuling> on(PDPage page, int direction) throws IOException {
        PdfRulings rulings = new PdfRulings(page, direction);
        rulings.processPage(page);
        return rulings.rulings.size() > MOST ? List.of() : rulings.rulings;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Float(x, y);
        path.add(new Point2D[] {at, next});
        at = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public void closePath() {
        lineTo((float) begin.getX(), (float) begin.getY());
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(line -> add(placed(line[0]), placed(line[1])));
        path.clear();
    }

    /** Each four sides are an area: drawn lines come as thin areas. */
    @Override
    public void fillPath(int windingRule) {
        for (int i = 0; i + 3 < path.size(); i += 4) {
            Point2D one = placed(path.get(i)[0]);
            Point2D other = placed(path.get(i + 2)[0]);
            if (Math.min(Math.abs(one.getX() - other.getX()), Math.abs(one.getY() - other.getY()))
                    <= THIN) {
                add(one, other);
            }
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void add(Point2D one, Point2D other) {
        double across = Math.abs(one.getX() - other.getX());
        double down = Math.abs(one.getY() - other.getY());
        if (Math.min(across, down) > THIN
                || Math.max(across, down) < SHORTEST
                || rulings.size() > MOST) {
            return;
        }
        boolean horizontal = across > down;
        double from = horizontal ? one.getX() : one.getY();
        double to = horizontal ? other.getX() : other.getY();
        double place =
                horizontal ? (one.getY() + other.getY()) / 2 : (one.getX() + other.getX()) / 2;
        rulings.add(new PdfRuling(horizontal, place, Math.min(from, to), Math.max(from, to)));
    }

    /** From the upper left corner of the page as it is read. */
    private Point2D placed(Point2D point) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (direction) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is still a line of the table
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures have no lines
    }

    @Override
    public void shadingFill(COSName name) {
        // nor have shades
    }
}
