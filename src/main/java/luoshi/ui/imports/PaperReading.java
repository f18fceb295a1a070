package luoshi.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.Reading;
import luoshi.ui.support.Desk;
import luoshi.workbench.Draft;
import luoshi.workbench.EditionComparison;
import luoshi.workbench.Imports;

/** Reads papers and compares them with what the ledger holds; keeps nothing. */
record PaperReading(Desk desk, FileResults results) {
    /** What came of reading the papers. */
    record Found(List<UnderReview> understood, List<FileResult> others) {}

    /** Reads papers, one after the other. */
    Found read(List<Paper> papers, Progress progress) {
        List<UnderReview> understood = new ArrayList<>();
        List<FileResult> others = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            progress.reached(i, papers.size());
            read(papers.get(i), understood, others);
        }
        progress.reached(papers.size(), papers.size());
        return new Found(understood, others);
    }

    private void read(Paper paper, List<UnderReview> understood, List<FileResult> others) {
        Imports imports = desk.workbench().imports();
        try {
            Reading reading = paper.readBy(imports);
            boolean again =
                    understood.stream()
                            .anyMatch(
                                    other ->
                                            other.draft()
                                                    .manuscript()
                                                    .sha256()
                                                    .equals(reading.manuscript().sha256()));
            if (again || imports.holds(reading)) {
                others.add(results.skipped(reading));
            } else if (reading.documents().isEmpty()) {
                others.add(results.nothingIn(reading));
            } else {
                Draft draft = Draft.of(reading);
                understood.add(new UnderReview(paper.name(), draft, compared(draft), Map.of()));
            }
        } catch (ProblemException e) {
            others.add(results.failed(paper.name(), e));
        }
    }

    /** A draft beside the editions of the ledger. */
    List<EditionComparison> compared(Draft draft) {
        return desk.workbench().editions().compare(draft.reading());
    }
}
