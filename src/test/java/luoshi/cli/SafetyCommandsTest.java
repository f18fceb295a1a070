package luoshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords, damage and the history in the terminal. */
class SafetyCommandsTest {
    @TempDir private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void files() throws IOException {
        Files.writeString(
                folder.resolve("list.txt"),
                """
                2025年市政府工作报告重点任务清单
                云岫市人民政府
                一、创新
                1.建成岫光算力平台，提供算力800P。
                主责单位：市科技局、高新区管委会
                """);
        Files.writeString(folder.resolve("right"), "云岫 pass\n");
        Files.writeString(folder.resolve("wrong"), "other\n");
        assertThat(luoshi("import @list.txt --ledger @l")).isZero();
    }

    private int luoshi(String call) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        int status =
                Terminal.run(
                        Arrays.stream(call.split(" "))
                                .map(word -> word.replace("@", folder + "/"))
                                .toArray(String[]::new),
                        new NoWindow(),
                        new PrintWriter(said),
                        new PrintWriter(complained),
                        Locale.SIMPLIFIED_CHINESE,
                        folder);
        out = said.toString();
        err = complained.toString();
        return status;
    }

    @Test
    void aPasswordIsGivenAndAskedForFromThenOn() throws IOException {
        assertThat(luoshi("password --new-password-file @right --sheet @s.txt --ledger @l"))
                .isZero();
        assertThat(out).contains("忘记密码").doesNotContain("pass");
        assertThat(folder.resolve("s.txt")).content().contains("恢复说明").doesNotContain("云岫");
        assertThat(luoshi("verify --ledger @l --password-file @wrong")).isOne();
        assertThat(err).contains("密码不对").hasLineCount(1);
        assertThat(luoshi("verify --ledger @l --password-file @right --export @h.jsonl")).isZero();
        assertThat(Files.readAllLines(folder.resolve("h.jsonl"))).isNotEmpty();
        assertThat(luoshi("backup @b.sealed --ledger @l --password-file @right")).isZero();
        assertThat(luoshi("restore @b.sealed --ledger @again --password-file @wrong")).isOne();
        assertThat(luoshi("restore @b.sealed --ledger @again --password-file @right")).isZero();
        assertThat(luoshi("verify --ledger @again --password-file @right")).isZero();
        assertThat(luoshi("password --none --ledger @l --password-file @right")).isZero();
        assertThat(luoshi("verify --ledger @l")).isZero();
    }

    @Test
    void aDamagedLedgerIsSaidWithItsNewestBackupAndReplacedByIt() throws IOException {
        Path store = folder.resolve("l/ledger.mv.db");
        byte[] bytes = Files.readAllBytes(store);
        Arrays.fill(bytes, bytes.length / 8, bytes.length, (byte) 7);
        Files.write(store, bytes);
        assertThat(luoshi("match --ledger @l")).isOne();
        assertThat(err).contains("已损坏").contains("最近的备份写于").hasLineCount(1);
        assertThat(luoshi("restore --replace --ledger @l")).as(err).isZero();
        assertThat(out).contains("ledger.damaged-");
        assertThat(luoshi("verify --ledger @l")).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("l"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("ledger.damaged-"));
        }
    }

    private record NoWindow() implements WindowDoor {
        @Override
        public boolean open() {
            return false;
        }

        @Override
        public boolean openLedger(Path ledger) {
            return false;
        }

        @Override
        public boolean openSample() {
            return false;
        }
    }
}
