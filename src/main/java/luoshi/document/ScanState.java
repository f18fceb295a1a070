package luoshi.document;

import java.util.stream.Stream;

/**
 * Where a walk over a task list stands: what is open, under which headings, and how far counted.
 */
final class ScanState {
    /** What the text at the place belongs to. */
    enum Open {
        NOTHING,
        SECTION,
        PART,
        GROUP,
        TASK,
        LABEL,
        ACCOUNT
    }

    private Open open = Open.NOTHING;
    private Token opener = new Token(Token.Kind.LABEL, 0, 0, 0);
    private String section = "";
    private String middle = "";
    private String part = "";
    private String group = "";
    private String caption = "";
    private int sectionValue;
    private int middleValue;
    private int partValue;
    private int number;
    private int subItem;
    private boolean bulleted;

    Open open() {
        return open;
    }

    /** What opened it. */
    Token opener() {
        return opener;
    }

    /** Opens what a token begins. */
    void open(Token token, Open kind) {
        open = kind;
        opener = token;
        subItem = 0;
    }

    void openSection(Token token) {
        open(token, Open.SECTION);
        sectionValue = token.value();
        middleValue = 0;
        middle = "";
        partValue = 0;
        part = "";
        group = "";
        caption = "";
    }

    /**
     * @param between whether it is a level between the section and （一）
     */
    void openPart(Token token, boolean between) {
        open(token, Open.PART);
        group = "";
        part = "";
        caption = "";
        if (between) {
            middleValue = token.value();
            middle = "";
            partValue = 0;
        } else {
            partValue = token.value();
        }
    }

    void openGroup(Token token) {
        open(token, Open.GROUP);
        number = 0;
        group = "";
        caption = "";
    }

    /**
     * @param grouped whether it is one of the items of the open group
     */
    void openItem(Token token, boolean grouped) {
        open(token, Open.TASK);
        bulleted = token.kind() == Token.Kind.BULLET;
        number = bulleted ? number : token.value();
        group = grouped ? group : "";
    }

    void nameSection(String title) {
        section = title;
    }

    void namePart(String title, boolean between) {
        if (between) {
            middle = title;
        } else {
            part = title;
        }
    }

    void nameGroup(String title) {
        group = title;
    }

    /** A heading without a number, below all others. */
    void nameCaption(String title) {
        caption = title;
    }

    String section() {
        return section;
    }

    /** What stands between the section and the items, level by level. */
    String subsection() {
        return String.join(
                " ",
                Stream.of(middle, part, group, caption).filter(title -> !title.isEmpty()).toList());
    }

    boolean isInGroup() {
        return !group.isEmpty();
    }

    /** The number of the last item. */
    int number() {
        return number;
    }

    /** The number of the last heading of a token's kind. */
    int lastHeading(Token token, boolean between) {
        return switch (token.kind()) {
            case CHAPTER, SECTION -> sectionValue;
            default -> between ? middleValue : partValue;
        };
    }

    /** Whether a bullet began the last item. */
    boolean isBulleted() {
        return bulleted;
    }

    /** How many points of the open task have been counted. */
    int subItem() {
        return subItem;
    }

    void countSubItem() {
        subItem++;
    }
}
