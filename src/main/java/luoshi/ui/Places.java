package luoshi.ui;

import java.nio.file.Path;
import luoshi.workbench.Folders;

/**
 * Where ledgers stand that nobody has named a folder for.
 *
 * @param samples of the samples
 * @param usual the officer's own
 */
record Places(Path samples, Path usual) {
    /** Those of this platform. */
    static Places ofPlatform() {
        return new Places(Folders.sampleLedger(), Folders.defaultLedger());
    }
}
