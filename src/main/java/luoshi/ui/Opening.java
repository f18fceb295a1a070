package luoshi.ui;

import java.nio.file.Path;

/** Which ledger the window opens with. */
public sealed interface Opening {
    /** The last one, or the first start where there is none. */
    record Usual() implements Opening {}

    /** The ledger of the samples. */
    record Sample() implements Opening {}

    /** The ledger of a folder. */
    record Folder(Path folder) implements Opening {}
}
