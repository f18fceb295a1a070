package luoshi.ui.shell;

/** What the menu does in the open ledger, beside what the program does with ledgers. */
interface MenuActions {
    void importFiles();

    void backUp();

    void undo();

    void redo();

    void show(Room room);

    void about();
}
