package luoshi.cli;

import java.nio.file.Path;

/** The other door, as far as the terminal knows it. */
public interface WindowDoor {
    /** Whether there is a display to open a window on. */
    boolean isAvailable();

    /** Opens the first start, or the ledger of last time; returns when the window is closed. */
    void open();

    /** Opens the workbench on a ledger; returns when the window is closed. */
    void openLedger(Path folder);

    /** Opens the workbench on the sample ledger; returns when the window is closed. */
    void openSample();
}
