package luoshi.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Jobs one after the other, as a window has them. */
class WorkTest {
    private final Queue<Runnable> away = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Work work =
            new Work(
                    away::add,
                    Runnable::run,
                    problem -> {
                        throw new AssertionError(problem);
                    });

    private void runAll() {
        for (Runnable next = away.poll(); next != null; next = away.poll()) {
            next.run();
        }
    }

    @Test
    void aYieldingJobStopsWhenAnotherOneWaits() {
        work.startYielding(
                "ahead",
                progress -> {
                    progress.reached(1, 2);
                    work.start("asked for", heard -> "asked for", done::add);
                    progress.reached(2, 2);
                    return "ahead";
                },
                done::add);
        runAll();

        assertThat(done).containsExactly("asked for");
        assertThat(work.runningProperty().get()).isFalse();
    }

    @Test
    void aYieldingJobEndsWhereNothingElseIsToBeDone() {
        work.startYielding(
                "ahead",
                progress -> {
                    progress.reached(1, 1);
                    return "ahead";
                },
                done::add);
        runAll();

        assertThat(done).containsExactly("ahead");
    }
}
