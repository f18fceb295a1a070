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

    void about();
}
