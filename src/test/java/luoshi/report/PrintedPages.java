package luoshi.report;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A workbook as an office program prints it: characters and where they stand on the pages. */
final class PrintedPages {
    private static final Pattern WORD =
            Pattern.compile(
                    "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>");

    private PrintedPages() {}

    /**
     * A printed character.
     *
     * @param x its middle, in points from the paper's left edge
     * @param top in points from the paper's upper edge
     */
    record Glyph(String character, double x, double top, double bottom) {
        double middle() {
            return (top + bottom) / 2;
        }
    }

    /** The pages of a workbook; the test is skipped where no office program is installed. */
    static List<List<Glyph>> of(Path workbook, Path folder)
            throws IOException, InterruptedException {
        run(
                folder,
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                workbook.toString());
        String name = workbook.getFileName().toString().replace(".xlsx", "");
        Path words = folder.resolve(name + ".html");
        run(
                folder,
                "pdftotext",
                "-bbox",
                folder.resolve(name + ".pdf").toString(),
                words.toString());
        List<List<Glyph>> pages = new ArrayList<>();
        for (String line : Files.readAllLines(words)) {
            if (line.contains("<page ")) {
                pages.add(new ArrayList<>());
            }
            Matcher word = WORD.matcher(line);
            if (word.find()) {
                add(word, pages.getLast());
            }
        }
        return pages;
    }

    private static void add(Matcher word, List<Glyph> page) {
        double from = Double.parseDouble(word.group(1));
        double to = Double.parseDouble(word.group(3));
        String text =
                word.group(5)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        double em = (to - from) / TypeMeasure.width(text, 1);
        for (int i = 0; i < text.length(); i++) {
            double x = from + em * (TypeMeasure.width(text.substring(0, i), 1) + 0.2);
            page.add(
                    new Glyph(
                            text.substring(i, i + 1),
                            x,
                            Double.parseDouble(word.group(2)),
                            Double.parseDouble(word.group(4))));
        }
    }

    private static void run(Path folder, String... command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run", ".log");
        Process process;
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
        } catch (IOException e) {
            String absent = command[0] + " is not installed, so nothing can be printed";
            if ("required".equals(System.getProperty("luoshi.documents"))) {
                fail(absent);
            }
            Assumptions.abort(absent);
            throw e;
        }
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail(command[0] + " took too long");
        }
        if (process.exitValue() != 0) {
            fail(command[0] + ": " + Files.readString(log));
        }
    }
}
