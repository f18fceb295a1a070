package luoshi.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page out of the part of Markdown that the manual is written in: headings, paragraphs,
 * lists, notes ({@code >}), tables, pictures on lines of their own; bold, keys (in backquotes) and
 * links within lines.
 */
final class PageReader {
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
    private static final Pattern ITEM = Pattern.compile("(?:-|(\\d+\\.)) (.+)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([\\w-]+)\\)");
    private static final Pattern RUN =
            Pattern.compile("\\*\\*([^*]+)\\*\\*|`([^`]+)`|\\[([^]]+)]\\(([\\w-]+)\\)");
    private static final String RULE = "|-";
    private static final String SHORTCUTS = "{{shortcuts}}";

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Run>>> rows = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private PageReader() {}

    static ManualPage read(String name, String text) {
        PageReader reader = new PageReader();
        text.lines().map(String::strip).forEach(reader::line);
        reader.end();
        String title =
                reader.blocks.stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block::text)
                        .findFirst()
                        .orElse(name);
        return new ManualPage(name, title, reader.blocks);
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher picture = PICTURE.matcher(line);
        if (line.isEmpty()) {
            end();
        } else if (heading.matches()) {
            add(new Block.Heading(heading.group(1).length(), heading.group(2)));
        } else if (item.matches()) {
            String number = item.group(1);
            add(new Block.Item(number == null ? "•" : number, runs(item.group(2))));
        } else if (picture.matches()) {
            add(new Block.Picture(picture.group(2), picture.group(1)));
        } else if (line.startsWith("> ")) {
            add(new Block.Note(runs(line.substring(2))));
        } else if (line.equals(SHORTCUTS)) {
            add(new Block.Shortcuts());
        } else {
            paragraph.append(isBetweenLetters(line) ? " " : "").append(line);
        }
    }

    /** Whether lines of letters meet; Chinese goes on without a space. */
    private boolean isBetweenLetters(String line) {
        return !paragraph.isEmpty()
                && paragraph.charAt(paragraph.length() - 1) < 0x80
                && line.charAt(0) < 0x80;
    }

    private void row(String line) {
        if (!line.startsWith(RULE)) {
            String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
            rows.add(Arrays.stream(cells).map(String::strip).map(PageReader::runs).toList());
        }
    }

    private void add(Block block) {
        end();
        blocks.add(block);
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(runs(paragraph.toString())));
            paragraph.setLength(0);
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
            rows.clear();
        }
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(line);
        int at = 0;
        while (matcher.find()) {
            plain(runs, line.substring(at, matcher.start()));
            if (matcher.group(1) != null) {
                runs.add(new Run.Bold(matcher.group(1)));
            } else if (matcher.group(2) != null) {
                runs.add(new Run.Key(matcher.group(2)));
            } else {
                runs.add(new Run.Link(matcher.group(3), matcher.group(4)));
            }
            at = matcher.end();
        }
        plain(runs, line.substring(at));
        return runs;
    }

    private static void plain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run.Plain(text));
        }
    }
}
