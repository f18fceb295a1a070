package luoshi.ui.imports;

import java.util.List;

/** An import that is over: what became of each file. */
record ImportRun(List<FileResult> files) {
    ImportRun {
        files = List.copyOf(files);
    }

    /** How many files the ledger holds now that it did not hold before; each is a step. */
    int kept() {
        return (int) files.stream().filter(file -> file.fate() == FileResult.Fate.KEPT).count();
    }

    int notes() {
        return files.stream().mapToInt(file -> file.notes().size()).sum();
    }
}
