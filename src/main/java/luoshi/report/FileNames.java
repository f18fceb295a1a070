package luoshi.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for files that every platform can keep. */
public final class FileNames {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private FileNames() {}

    /** The words with _ for each character that a name cannot have. */
    public static String safe(String words) {
        return NOT_IN_NAMES.matcher(words).replaceAll("_");
    }

    /**
     * The workbook of one of all units: {@code 01_市科技局_2025年.xlsx}.
     *
     * @param number its place in the order of the lists, from 1
     */
    public static String ofUnit(int number, String unit, int year) {
        return Words.of("file.unit", String.format(Locale.ROOT, "%02d", number), safe(unit), year);
    }

    /** The file itself where none is there, or else one beside it whose name is free. */
    public static Path freeBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Path free = file;
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(Words.of("file.free", stem, i) + ending);
        }
        return free;
    }
}
