package luoshi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Papers of the invented city in many layouts. {@code index.txt} names them, and in which encodings
 * or formats they arrive: a paper in rows goes into every format that has tables.
 */
final class Corpus {
    private static final int PDF_WIDTH = 480;

    private Corpus() {}

    /** A paper as it arrives. */
    static final class Arrival {
        private final String paper;
        private final String format;
        private final byte[] file;

        Arrival(String paper, String format, byte[] file) {
            this.paper = paper;
            this.format = format;
            this.file = file;
        }

        String paper() {
            return paper;
        }

        String format() {
            return format;
        }

        byte[] file() {
            return file;
        }

        @Override
        public String toString() {
            return paper + " as " + format;
        }
    }

    static List<Arrival> arrivals() {
        List<Arrival> arrivals = new ArrayList<>();
        for (String line : text("index.txt").lines().toList()) {
            String[] words = line.strip().split("\\s+", -1);
            for (int i = 1; i < words.length; i++) {
                arrivals.add(new Arrival(words[0], words[i], file(words[0], words[i])));
            }
        }
        return arrivals;
    }

    static List<String> expected(String paper) {
        return text(paper.substring(0, paper.lastIndexOf('.')) + ".expected").lines().toList();
    }

    private static byte[] file(String paper, String format) {
        String text = text(paper);
        if (paper.endsWith(".rows")) {
            return packed(format, text.lines().toList());
        }
        return switch (format) {
            case "docx" -> Packing.word(text.lines().toList());
            case "pdf" -> PdfPacking.text(text.lines().filter(line -> !line.isBlank()).toList());
            case "html" -> Packing.page(text.lines().toList());
            case "utf-16-bare" -> text.getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(Charset.forName(format));
        };
    }

    private static byte[] packed(String format, List<String> lines) {
        String title = lines.getFirst();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(Arrays.asList(line.split("\t", -1)));
        }
        return switch (format) {
            case "html" -> Packing.page(title, rows);
            case "docx" -> Packing.word(title, rows);
            case "xlsx" -> Packing.sheet(title, rows);
            case "xls" -> Packing.oldSheet(title, rows);
            case "csv" -> Packing.values(title, rows);
            case "pdf" -> PdfPacking.table(title, rows, widths(rows));
            case "pdf-unruled" -> PdfPacking.unruled(title, rows, 60, 100, 210, 320, 430, 520);
            default -> throw new IllegalArgumentException(format);
        };
    }

    /** A column is as wide as its longest cell asks for, within reason. */
    private static int[] widths(List<List<String>> rows) {
        Map<Integer, Integer> longest = new LinkedHashMap<>();
        for (List<String> row : rows) {
            for (int i = 0; row.size() > 1 && i < row.size(); i++) {
                longest.merge(i, Math.clamp(row.get(i).length(), 3, 12), Math::max);
            }
        }
        int all = longest.values().stream().mapToInt(Integer::intValue).sum();
        return longest.values().stream().mapToInt(one -> PDF_WIDTH * one / all).toArray();
    }

    private static String text(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("corpus/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
