package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program opens no network socket: neither the terminal nor the window. */
class NoSocketsTest {
    /** A program that opens a socket in Java has loaded one of these. */
    private static final List<String> SOCKETS =
            List.of(
                    "sun.nio.ch.NioSocketImpl ",
                    // what a socket channel works with; its own class is also loaded to be compared
                    "sun.nio.ch.SocketDispatcher ",
                    "sun.nio.ch.ServerSocketChannelImpl ",
                    "sun.nio.ch.DatagramChannelImpl ",
                    "java.net.Socket ",
                    "java.net.ServerSocket ",
                    "java.net.DatagramSocket ");

    private static final int WINDOW_SECONDS = 12;

    @TempDir private Path folder;

    @Test
    void noCommandOfTheTerminalOpensOne() throws Exception {
        Path list =
                Files.writeString(
                        folder.resolve("list.txt"),
                        """
                        2025年市政府工作报告重点任务清单
                        云岫市人民政府
                        一、创新
                        1.建成岫光算力平台，提供算力800P。
                        主责单位：市科技局、高新区管委会
                        """);
        String ledger = folder.resolve("l").toString();
        run("inspect", list.toString());
        run("import", list.toString(), "--ledger", ledger);
        run("match", "--ledger", ledger);
        run("targets", "--ledger", ledger);
        run("report", "--out", folder.resolve("r.xlsx").toString(), "--ledger", ledger);
        run("backup", folder.resolve("b.zip").toString(), "--ledger", ledger);
        run("verify", "--ledger", ledger);
        run(
                "restore",
                folder.resolve("b.zip").toString(),
                "--ledger",
                folder.resolve("again").toString());
    }

    @Test
    void theWindowOpensNone() throws Exception {
        Process window = start("--ledger", folder.resolve("l").toString());
        Set<String> seen = watch(window, WINDOW_SECONDS);
        window.destroyForcibly().waitFor();
        assertThat(seen).isEmpty();
        assertNoneLoaded("javafx.stage.Stage ");
    }

    private void run(String... arguments) throws Exception {
        Process program = start(arguments);
        Set<String> seen = watch(program, 120);
        assertThat(program.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(String.join(" ", arguments)).isZero();
        assertThat(seen).as(String.join(" ", arguments)).isEmpty();
        assertNoneLoaded("luoshi.cli.Terminal ");
    }

    private Path loaded() {
        return folder.resolve("loaded.txt");
    }

    private Process start(String... arguments) throws IOException {
        Files.deleteIfExists(loaded());
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xlog:class+load:file=" + loaded() + "::filecount=0",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Duser.home=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "luoshi.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("XDG_CONFIG_HOME");
        builder.environment().remove("XDG_DATA_HOME");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void assertNoneLoaded(String butThis) throws IOException {
        String all = Files.readString(loaded());
        assertThat(all).contains(butThis);
        assertThat(SOCKETS.stream().filter(all::contains)).isEmpty();
    }

    /** The network sockets that a process has, looked for until it ends; Linux tells them. */
    private static Set<String> watch(Process program, int seconds) throws InterruptedException {
        Set<String> seen = new TreeSet<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (program.isAlive() && System.nanoTime() < end) {
            seen.addAll(sockets(program.pid()));
            Thread.sleep(20);
        }
        return seen;
    }

    private static Set<String> sockets(long process) {
        Path proc = Path.of("/proc", Long.toString(process));
        Set<String> found = new HashSet<>();
        try (Stream<Path> open = Files.list(proc.resolve("fd"))) {
            Set<String> network = network(proc);
            for (Path descriptor : open.toList()) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")
                        && network.contains(target.substring(8, target.length() - 1))) {
                    found.add(target);
                }
            }
        } catch (IOException e) {
            // the process has ended, or this is no Linux
        }
        return found;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Set<String> network(Path proc) throws IOException {
        Set<String> inodes = new HashSet<>();
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
            Path table = proc.resolve("net/" + kind);
            if (Files.exists(table)) {
                for (String line : Files.readAllLines(table)) {
                    String[] columns = line.strip().split("\\s+", -1);
                    if (columns.length > 9) {
                        inodes.add(columns[9]);
                    }
                }
            }
        }
        return inodes;
    }
}
