package luoshi.ui.reports;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import luoshi.report.PrintedPage;
import org.jspecify.annotations.Nullable;

/** A sheet of paper, as wide as there is room. Paper is white, also in the dark. */
final class PageBox extends Region {
    private static final double MARGIN = 16;
    private static final String FACE = "Noto Sans CJK SC";

    private final Canvas canvas = new Canvas();
    private @Nullable PrintedPage page;

    PageBox() {
        getChildren().add(canvas);
        getStyleClass().add("page-box");
        setMinWidth(0);
    }

    void show(@Nullable PrintedPage shown) {
        page = shown;
        setAccessibleText(shown == null ? "" : spoken(shown));
        requestLayout();
    }

    private static String spoken(PrintedPage page) {
        StringBuilder text = new StringBuilder(page.sheet());
        for (PrintedPage.Mark mark : page.marks()) {
            if (mark instanceof PrintedPage.Mark.Words words) {
                text.append(' ').append(words.text());
            }
        }
        return text.toString();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? getWidth() : width) - 2 * MARGIN;
        return Math.max(0, room) * PrintedPage.HEIGHT / PrintedPage.WIDTH + 2 * MARGIN;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.max(0, getWidth() - 2 * MARGIN) / PrintedPage.WIDTH;
        canvas.setWidth(PrintedPage.WIDTH * scale);
        canvas.setHeight(PrintedPage.HEIGHT * scale);
        canvas.relocate(MARGIN, MARGIN);
        draw(scale);
    }

    private void draw(double scale) {
        GraphicsContext paper = canvas.getGraphicsContext2D();
        // a canvas keeps what stood at its edge when it becomes smaller
        paper.clearRect(0, 0, canvas.getWidth() + 1, canvas.getHeight() + 1);
        paper.setFill(Color.WHITE);
        paper.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (page == null) {
            return;
        }
        paper.setTextBaseline(VPos.TOP);
        for (PrintedPage.Mark mark : page.marks()) {
            switch (mark) {
                case PrintedPage.Mark.Frame frame -> frame(paper, frame, scale);
                case PrintedPage.Mark.Words words -> words(paper, words, scale);
                case PrintedPage.Mark.Bar bar -> bar(paper, bar, scale);
            }
        }
    }

    private static void frame(GraphicsContext paper, PrintedPage.Mark.Frame frame, double scale) {
        if (frame.filled()) {
            paper.setFill(Color.web("#d9d9d9"));
            paper.fillRect(
                    frame.x() * scale,
                    frame.y() * scale,
                    frame.width() * scale,
                    frame.height() * scale);
        }
        paper.setStroke(Color.BLACK);
        paper.setLineWidth(Math.max(0.5, 0.5 * scale));
        paper.strokeRect(
                frame.x() * scale,
                frame.y() * scale,
                frame.width() * scale,
                frame.height() * scale);
    }

    private static void bar(GraphicsContext paper, PrintedPage.Mark.Bar bar, double scale) {
        paper.setFill(Color.web(bar.colour()));
        paper.fillRect(bar.x() * scale, bar.y() * scale, bar.width() * scale, bar.height() * scale);
    }

    private static void words(GraphicsContext paper, PrintedPage.Mark.Words words, double scale) {
        paper.setFill(Color.BLACK);
        FontWeight weight = words.strong() ? FontWeight.BOLD : FontWeight.NORMAL;
        paper.setFont(Font.font(FACE, weight, words.points() * scale));
        // a face that is wider than what stands on paper is drawn closer
        paper.fillText(words.text(), words.x() * scale, words.y() * scale, words.width() * scale);
    }
}
