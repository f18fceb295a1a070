package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {
    @TempDir Path folder;

    @Test
    void cancelledWorkLeavesTheOldFile() throws IOException {
        for (int after : new int[] {0, 1, 30, 1_000_000}) {
            Path target = folder.resolve("会议材料.xlsx");
            Files.writeString(target, "old");
            Progress stops =
                    (done, total) -> {
                        if (done >= Math.min(after, Math.max(total, 1))) {
                            throw new CancellationException();
                        }
                    };
            assertThatThrownBy(() -> write(target, stops))
                    .isInstanceOf(CancellationException.class);
            assertThat(target).hasContent("old");
            assertOnly(target);
        }
    }

    @Test
    void wholeFileTakesTheOldOnesPlace() throws IOException, ProblemException {
        Path target = folder.resolve("会议材料.XLSX");
        Files.writeString(target, "old");
        write(target, Progress.UNHEARD);
        assertThat(Files.size(target)).isGreaterThan(5_000);
        assertOnly(target);
    }

    @Test
    void failedWritingLeavesTheOldFile() throws IOException, ProblemException {
        Path target = folder.resolve("a.xlsx");
        Files.writeString(target, "old");
        TargetFile file = new TargetFile(target, TargetFile.Kind.XLSX);
        ProblemException problem =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                file.replace(
                                        out -> {
                                            out.write(1);
                                            throw new IOException("disk full");
                                        }));
        assertThat(problem.code()).isEqualTo("report.not-written");
        assertThat(target).hasContent("old");
        assertOnly(target);
    }

    @Test
    void saysWhyNot() throws IOException {
        Files.createDirectory(folder.resolve("folder.xlsx"));
        assertProblem("report.not-xlsx", folder.resolve("a.xls"));
        assertProblem("report.folder-missing", folder.resolve("none").resolve("a.xlsx"));
        assertProblem("report.target-is-folder", folder.resolve("folder.xlsx"));
    }

    @Test
    void fileThatIsOpenElsewhereIsLeftAndAnotherNameOffered() throws IOException {
        for (String mark : List.of(".~lock.a.xlsx#", "~$a.xlsx")) {
            Path target = folder.resolve("a.xlsx");
            Files.writeString(target, "old");
            Path open = Files.createFile(folder.resolve(mark));
            ProblemException problem =
                    catchThrowableOfType(
                            ProblemException.class, () -> write(target, Progress.UNHEARD));
            assertThat(problem.code()).isEqualTo("report.target-locked");
            assertThat(problem.arguments()).last().asString().endsWith("a（2）.xlsx");
            assertThat(target).hasContent("old");
            Files.delete(open);
            assertOnly(target);
        }
    }

    @Test
    void readOnlyFileIsLeftAndAnotherNameOffered() throws IOException {
        Path target = folder.resolve("a.xlsx");
        Files.writeString(target, "old");
        assumeThat(target.toFile().setReadOnly() && !Files.isWritable(target))
                .as("whoever may write everything has no read-only files")
                .isTrue();
        assertProblem("report.target-read-only", target);
        assertThat(target).hasContent("old");
    }

    @Test
    void everyProblemHasItsSentence() {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle("luoshi.report.messages", locale);
            assertThat(bundle.keySet())
                    .contains(
                            "no-such-sheet",
                            "not-xlsx",
                            "folder-missing",
                            "folder-read-only",
                            "target-is-folder",
                            "target-read-only",
                            "target-locked",
                            "not-written",
                            "nothing-to-report");
        }
    }

    private void assertProblem(String code, Path target) {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> write(target, Progress.UNHEARD));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.arguments()).isNotEmpty();
    }

    private static void write(Path target, Progress progress) throws ProblemException {
        MeetingWorkbook.write(
                target, InventedCity.year(9), List.of(SheetKind.values()), Layout.USUAL, progress);
    }

    private void assertOnly(Path target) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
        Files.delete(target);
    }
}
