package luoshi.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.model.Passage;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The column names of a table that shows a cell a line. A name may go on over lines (责任, 单位); one
 * that nobody knows may stand among known ones.
 *
 * @param names as printed
 * @param columns what they hold; what nobody knows is {@link TableColumn#ASIDE}
 * @param behind the first line below
 * @param parting what stands between two cells
 */
record StackedHead(List<Passage> names, List<TableColumn> columns, int behind, Parting parting) {
    /** What stands between two cells. */
    enum Parting {
        LINE,
        /** So that a line right below another goes on with it. */
        BLANK_LINE,
        /** Much white space. */
        GAP,
        SPACE;

        /** The cells of a line. */
        List<Passage> cells(LaidOutLines lines, int at) {
            return switch (this) {
                case LINE, BLANK_LINE -> List.of(lines.get(at));
                case GAP -> lines.pieces(at, LaidOutLines.GAP);
                case SPACE -> lines.pieces(at, LaidOutLines.SPACE);
            };
        }
    }

    private static final int FEWEST = 3;
    private static final int MOST = 14;
    private static final int LONGEST_ROW = 120;
    private static final int MOST_LINES_OF_A_NAME = 3;
    private static final int MOST_UNKNOWN = 2;
    private static final int LONGEST_PIECE = 3;
    private static final int LONGEST_NAME = 8;
    private static final int FEWEST_OF_A_GROUP = 2;

    private static final Pattern OF_NAME = Pattern.compile("[^\\d。;:,、]+");

    private static final Set<TableColumn> OF_UNITS =
            EnumSet.of(
                    TableColumn.LEAD,
                    TableColumn.RESPONSIBLE,
                    TableColumn.SUPPORTING,
                    TableColumn.LEADER);

    /**
     * The headers that begin with this line, in the ways its names may be meant; none where none.
     */
    static List<StackedHead> at(LaidOutLines lines, int first) {
        StackedHead spaced = blocks(lines, first);
        StackedHead row = spaced == null ? row(lines, first) : null;
        List<StackedHead> heads = new ArrayList<>();
        if (spaced != null) {
            heads.addAll(spaced.meanings(lines));
        } else if (row != null) {
            heads.addAll(row.meanings(lines));
        } else if (begins(lines, first)) {
            StackedHead single = piled(lines, first, false);
            StackedHead joined = piled(lines, first, true);
            Stream.of(single, joined)
                    .filter(Objects::nonNull)
                    .distinct()
                    .flatMap(one -> one.orLonger(lines).stream())
                    .forEach(one -> heads.addAll(one.meanings(lines)));
        }
        return heads;
    }

    /** Names on one line. */
    private static @Nullable StackedHead row(LaidOutLines lines, int at) {
        Passage line = lines.get(at);
        if (line.end() - line.start() > LONGEST_ROW) {
            return null;
        }
        for (Parting parting : List.of(Parting.GAP, Parting.SPACE)) {
            List<Passage> names = parting.cells(lines, at);
            if (names.size() >= FEWEST && names.stream().allMatch(n -> lines.column(n) != null)) {
                return known(lines, names, at + 1, parting);
            }
        }
        return null;
    }

    /** Names with blank lines between them. */
    private static @Nullable StackedHead blocks(LaidOutLines lines, int first) {
        List<Passage> names = new ArrayList<>();
        int at = first;
        while (at < lines.size() && names.size() < MOST) {
            int end = lines.endOfBlock(at);
            if (end - at > MOST_LINES_OF_A_NAME) {
                break;
            }
            Passage name = new Passage(lines.get(at).start(), lines.get(end - 1).end());
            int next = end < lines.size() ? lines.endOfBlock(end) : end;
            boolean amid =
                    names.size() >= FEWEST - 1
                            && next <= end + MOST_LINES_OF_A_NAME
                            && end < lines.size()
                            && isName(lines, end, next);
            if (!isName(lines, at, end) && !(amid && isShort(lines, at, end))) {
                break;
            }
            names.add(name);
            at = end;
        }
        return at < lines.size() && lines.isParted(at)
                ? known(lines, names, at, Parting.BLANK_LINE)
                : null;
    }

    /**
     * Names right below one another.
     *
     * @param joined whether short lines that make one name are rather that than names of their own
     */
    private static @Nullable StackedHead piled(LaidOutLines lines, int first, boolean joined) {
        List<Passage> names = new ArrayList<>();
        int at = first;
        while (names.size() < MOST) {
            int end = endOfName(lines, at, joined);
            if (end == at) {
                break;
            }
            names.add(new Passage(lines.get(at).start(), lines.get(end - 1).end()));
            at = end;
        }
        return known(lines, names, at, Parting.LINE);
    }

    /** Behind the name that begins here, with which another can follow; the start if none does. */
    private static int endOfName(LaidOutLines lines, int at, boolean joined) {
        int longest = at;
        for (int i = 0; i < MOST_LINES_OF_A_NAME; i++) {
            int take = joined ? MOST_LINES_OF_A_NAME - i : i + 1;
            int end = at + take;
            if (isNameOf(lines, at, end)) {
                if (begins(lines, end)) {
                    return end;
                }
                longest = Math.max(longest, end);
            }
        }
        return longest;
    }

    /**
     * This header, and where a few names that nobody knows stand between it and the number of the
     * first row, the header that has these too.
     */
    private List<StackedHead> orLonger(LaidOutLines lines) {
        List<Passage> longer = new ArrayList<>(names);
        int at = behind;
        while (at < lines.size() && at - behind < MOST_UNKNOWN && isShort(lines, at, at + 1)) {
            longer.add(lines.get(at));
            at++;
        }
        boolean first =
                at > behind
                        && at < lines.size()
                        && columns.getFirst() == TableColumn.NUMBER
                        && "1".equals(Folding.fold(lines.get(at).of(lines.text())));
        StackedHead known = first ? known(lines, longer, at, parting) : null;
        return known == null ? List.of(this) : List.of(this, known);
    }

    private static boolean begins(LaidOutLines lines, int at) {
        for (int take = 1; take <= MOST_LINES_OF_A_NAME; take++) {
            if (isNameOf(lines, at, at + take)) {
                return true;
            }
        }
        return false;
    }

    /** Whether lines make one name; of several, each is short. */
    private static boolean isNameOf(LaidOutLines lines, int from, int end) {
        if (end > lines.size()) {
            return false;
        }
        for (int i = from; end - from > 1 && i < end; i++) {
            if (!isPiece(lines, i) || (i > from && lines.isParted(i))) {
                return false;
            }
        }
        return isName(lines, from, end);
    }

    private static boolean isPiece(LaidOutLines lines, int at) {
        return lines.get(at).end() - lines.get(at).start() <= LONGEST_PIECE;
    }

    private static boolean isName(LaidOutLines lines, int from, int end) {
        Passage name = new Passage(lines.get(from).start(), lines.get(end - 1).end());
        return lines.column(name) != null;
    }

    private static boolean isShort(LaidOutLines lines, int from, int end) {
        String folded =
                Folding.fold(
                        lines.text().substring(lines.get(from).start(), lines.get(end - 1).end()));
        return folded.length() <= LONGEST_NAME && OF_NAME.matcher(folded).matches();
    }

    /** A header that names tasks and what is said of them, or null. */
    private static @Nullable StackedHead known(
            LaidOutLines lines, List<Passage> names, int behind, Parting parting) {
        List<TableColumn> columns = new ArrayList<>();
        for (Passage name : names) {
            TableColumn column = lines.column(name);
            columns.add(column == null ? TableColumn.ASIDE : column);
        }
        boolean task = columns.stream().anyMatch(TableColumn::namesTask);
        boolean said = columns.stream().anyMatch(c -> c == TableColumn.ACCOUNT || c.answers());
        return names.size() >= FEWEST && task && said
                ? new StackedHead(names, columns, behind, parting)
                : null;
    }

    /**
     * The same header as it may be meant: as it stands, or one of its names over some others, which
     * stand right behind it or, as a second row, behind all.
     */
    private List<StackedHead> meanings(LaidOutLines lines) {
        List<StackedHead> meanings = new ArrayList<>();
        meanings.add(this);
        for (int group = 0; group < columns.size(); group++) {
            int end = endOfFamily(group + 1);
            if (OF_UNITS.contains(columns.get(group)) && end - group > FEWEST_OF_A_GROUP) {
                meanings.add(moved(group, group + 1, end));
            }
            int last = columns.size();
            while (last > group + 1 && OF_UNITS.contains(columns.get(last - 1))) {
                last--;
            }
            boolean below = last > group + 1 && columns.size() - last >= FEWEST_OF_A_GROUP;
            if (OF_UNITS.contains(columns.get(group)) && below) {
                meanings.add(moved(group, last, columns.size()));
            }
        }
        List.copyOf(meanings).forEach(one -> one.measured(lines).ifPresent(meanings::add));
        return meanings;
    }

    /** A bare 单位 may be in what numbers are counted. */
    private Optional<StackedHead> measured(LaidOutLines lines) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == TableColumn.RESPONSIBLE
                    && "单位".equals(Folding.fold(names.get(i).of(lines.text())))) {
                List<TableColumn> measured = new ArrayList<>(columns);
                measured.set(i, TableColumn.MEASURE);
                return Optional.of(new StackedHead(names, measured, behind, parting));
            }
        }
        return Optional.empty();
    }

    private int endOfFamily(int from) {
        int end = from;
        while (end < columns.size() && OF_UNITS.contains(columns.get(end))) {
            end++;
        }
        return end;
    }

    /** With the names of a second row in the place of the one over them. */
    private StackedHead moved(int group, int from, int to) {
        return new StackedHead(
                moved(names, group, from, to), moved(columns, group, from, to), behind, parting);
    }

    private static <T> List<T> moved(List<T> all, int group, int from, int to) {
        List<T> moved = new ArrayList<>(all.subList(0, group));
        moved.addAll(all.subList(from, to));
        moved.addAll(all.subList(group + 1, from));
        moved.addAll(all.subList(to, all.size()));
        return moved;
    }
}
