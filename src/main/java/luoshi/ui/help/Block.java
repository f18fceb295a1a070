package luoshi.ui.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page, from edge to edge. */
sealed interface Block {
    /** Its words, for searching. */
    String text();

    /**
     * A heading.
     *
     * @param level 1 for the page's own
     */
    record Heading(int level, String text) implements Block {}

    /** Running text. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return words(runs);
        }
    }

    /**
     * An item of a list.
     *
     * @param sign before it: a point or a number
     */
    record Item(String sign, List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return words(runs);
        }
    }

    /** Something to mind. */
    record Note(List<Run> runs) implements Block {
        public Note {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return words(runs);
        }
    }

    /** Rows of cells, the first of them the heads. */
    record Table(List<List<List<Run>>> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return rows.stream()
                    .flatMap(row -> row.stream().map(Block::words))
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * A picture of the program.
     *
     * @param name of its file, without the ending
     * @param text what it shows
     */
    record Picture(String name, String text) implements Block {}

    /** Where all commands with their keys stand. */
    record Shortcuts() implements Block {
        @Override
        public String text() {
            return "";
        }
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The runs of a block, in order. */
    static Stream<Run> runs(Block block) {
        return switch (block) {
            case Paragraph(List<Run> runs) -> runs.stream();
            case Item(String sign, List<Run> runs) -> runs.stream();
            case Note(List<Run> runs) -> runs.stream();
            case Table(List<List<List<Run>>> rows) ->
                    rows.stream().flatMap(List::stream).flatMap(List::stream);
            case Heading heading -> Stream.of();
            case Picture picture -> Stream.of();
            case Shortcuts shortcuts -> Stream.of();
        };
    }
}
