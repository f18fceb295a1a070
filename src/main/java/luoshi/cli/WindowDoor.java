package luoshi.cli;

import java.nio.file.Path;

/**
 * The other door, as far as the terminal knows it. Each method returns once the window is closed:
 * true, or false at once where there is no display to open one on.
 */
public interface WindowDoor {
    /** Opens the ledger of last time, or the first start. */
    boolean open();

    /** Opens the workbench on a ledger. */
    boolean openLedger(Path folder);

    /** Opens the workbench on the sample ledger. */
    boolean openSample();
}
