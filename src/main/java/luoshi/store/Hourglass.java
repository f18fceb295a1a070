package luoshi.store;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something again and again while a ledger is open. */
final class Hourglass {
    private static final int MINUTES = 30;
    private static final int TICK_MILLIS = 500;
    private static final ScheduledExecutorService TIMES =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("luoshi-backup").factory());

    private final Future<?> turning;

    private Hourglass(Future<?> turning) {
        this.turning = turning;
    }

    /** Every half hour. */
    static Hourglass turn(Runnable what) {
        return new Hourglass(
                TIMES.scheduleWithFixedDelay(what, MINUTES, MINUTES, TimeUnit.MINUTES));
    }

    /** The same, every half second. */
    static Hourglass tick(Runnable what) {
        return new Hourglass(
                TIMES.scheduleWithFixedDelay(
                        what, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS));
    }

    void stop() {
        turning.cancel(false);
    }
}
