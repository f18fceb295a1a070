package luoshi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.report.Layout;
import luoshi.report.MeetingWorkbook;
import luoshi.report.ReportContent;
import luoshi.report.SheetKind;

/**
 * Writes a ledger of very many rows three ways, in turns, in a process of its own whose heap is
 * small; prints {@code name milliseconds} lines, the median of each in processor time, the
 * collecting of garbage included.
 */
final class ReportRun {
    static final int ROWS = 100_000;
    private static final int ROUNDS = 3;
    private static final double NANOS_A_MILLI = 1e6;

    private ReportRun() {}

    /** Writing that may fail. */
    @FunctionalInterface
    private interface Work {
        void once(Path target) throws IOException, ProblemException;
    }

    private record Way(String name, Work work, List<Double> times) {}

    /**
     * The process.
     *
     * @param arguments the folder to write into
     */
    public static void main(String[] arguments) throws IOException, ProblemException {
        ReportContent content = new ManyRows().content(ROWS);
        List<Way> ways =
                List.of(
                        new Way("own", target -> own(target, content), new ArrayList<>()),
                        new Way(
                                "streaming",
                                target -> PlainWorkbooks.streaming(target, content),
                                new ArrayList<>()),
                        new Way(
                                "fast",
                                target -> PlainWorkbooks.fast(target, content),
                                new ArrayList<>()));
        Path target = Path.of(arguments[0]).resolve("rows.xlsx");
        // one round that is not measured
        for (int round = -1; round < ROUNDS; round++) {
            for (Way way : ways) {
                double start = worked();
                way.work().once(target);
                double took = worked() - start;
                if (round >= 0) {
                    way.times().add(took);
                }
                Files.delete(target);
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Way way : ways) {
            List<Double> sorted = way.times().stream().sorted().toList();
            out.println(way.name() + " " + sorted.get(ROUNDS / 2));
        }
    }

    /** What this process has worked, on all its threads, in milliseconds: others' work is none. */
    private static double worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                / NANOS_A_MILLI;
    }

    private static void own(Path target, ReportContent content) throws ProblemException {
        MeetingWorkbook.write(
                target, content, List.of(SheetKind.LEDGER), Layout.USUAL, Progress.UNHEARD);
    }
}
