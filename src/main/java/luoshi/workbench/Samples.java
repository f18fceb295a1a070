package luoshi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import luoshi.model.ProblemException;
import luoshi.model.Progress;

/** The documents of an invented city that come with the program, in the shapes of real ones. */
public final class Samples {
    private static final List<String> NAMES =
            List.of("2021-2025-plan.txt", "2025-task-list.txt", "2025-outcome-report.txt");

    private Samples() {}

    /** Keeps all of them in a ledger; those that it holds already are left alone. */
    public static void keepIn(Workbench workbench, Progress progress) throws ProblemException {
        for (int i = 0; i < NAMES.size(); i++) {
            progress.reached(i, NAMES.size());
            workbench.imports().keep(NAMES.get(i), bytes(NAMES.get(i)));
        }
        progress.reached(NAMES.size(), NAMES.size());
    }

    private static byte[] bytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        Samples.class.getResourceAsStream("samples/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own samples", e);
        }
    }
}
