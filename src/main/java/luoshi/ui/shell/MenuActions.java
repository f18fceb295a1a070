package luoshi.ui.shell;

/** What the menu does in the open ledger, beside what the program does with ledgers. */
interface MenuActions {
    void importFiles();

    /** Imports what was copied: files, a table or text. */
    void paste();

    void backUp();

    void undo();

    void redo();

    void show(Room room);

    /** Opens the command palette. */
    void palette();

    /** Opens the choices of look, text size and language. */
    void preferences();

    /** Text so many steps larger, or smaller where negative. */
    void textSize(int steps);

    /** Opens the manual at the view on show. */
    void help();

    /** Opens the manual at its first page. */
    void manual();

    /** Opens the manual at the keys of all views. */
    void shortcuts();

    void about();
}
