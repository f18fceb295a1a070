package luoshi.ui.support;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import luoshi.model.ProblemException;
import luoshi.model.Progress;

/**
 * The one way to do long work: away from the window's thread, one job after the other, with
 * progress and cancel. What it found comes back on the window's thread.
 */
public final class Work {
    /** Progress that is not known yet, as a progress bar has it. */
    public static final double UNKNOWN = -1;

    private final Executor away;
    private final Executor window;
    private final Consumer<Throwable> whenProblem;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean cancelled;

    /**
     * @param away where jobs run, one at a time; tests give {@code Runnable::run}
     * @param window the window's thread; tests give {@code Runnable::run}
     * @param whenProblem hears what no caller asked to hear, on the window's thread
     */
    public Work(Executor away, Executor window, Consumer<Throwable> whenProblem) {
        this.away = away;
        this.window = window;
        this.whenProblem = whenProblem;
    }

    /** Does a job; problems go where all of them go. */
    public <T> void start(String what, Job<T> job, Consumer<T> whenDone) {
        start(what, job, whenDone, whenProblem::accept);
    }

    /**
     * Does a job. After a cancel neither consumer is called.
     *
     * @param what it does, for the status line
     */
    public <T> void start(
            String what,
            Job<T> job,
            Consumer<T> whenDone,
            Consumer<ProblemException> whenProblemHere) {
        waiting.incrementAndGet();
        running.set(true);
        title.set(what);
        progress.set(UNKNOWN);
        away.execute(() -> run(what, job, whenDone, whenProblemHere));
    }

    /**
     * Does a job nobody waits for: as soon as another one is started it stops, as if cancelled.
     *
     * @param what it does, for the status line
     */
    public <T> void startYielding(String what, Job<T> job, Consumer<T> whenDone) {
        start(what, progress -> job.run(yielding(progress)), whenDone);
    }

    private Progress yielding(Progress heard) {
        return (done, total) -> {
            if (waiting.get() > 1) {
                throw new CancellationException();
            }
            heard.reached(done, total);
        };
    }

    private <T> void run(
            String what,
            Job<T> job,
            Consumer<T> whenDone,
            Consumer<ProblemException> whenProblemHere) {
        cancelled = false;
        window.execute(() -> title.set(what));
        try {
            T found = job.run(heard());
            window.execute(() -> end(() -> whenDone.accept(found)));
        } catch (CancellationException e) {
            window.execute(() -> end(() -> {}));
        } catch (ProblemException e) {
            window.execute(() -> end(() -> whenProblemHere.accept(e)));
        } catch (RuntimeException | Error e) {
            window.execute(() -> end(() -> whenProblem.accept(e)));
        }
    }

    private Progress heard() {
        return (done, total) -> {
            if (cancelled) {
                throw new CancellationException();
            }
            double share = total <= 0 ? UNKNOWN : (double) done / total;
            window.execute(() -> progress.set(share));
        };
    }

    private void end(Runnable then) {
        running.set(waiting.decrementAndGet() > 0);
        progress.set(UNKNOWN);
        then.run();
    }

    /** Does something small on the window's thread. */
    public void onWindow(Runnable what) {
        window.execute(what);
    }

    /** Asks the running job to stop at its next step. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether a job runs or waits. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What the running job does. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1, or {@link #UNKNOWN}. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
