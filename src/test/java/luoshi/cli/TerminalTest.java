package luoshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import luoshi.SharedDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    private final List<String> opened = new ArrayList<>();
    private boolean display;
    private Said said = new Said(0, "", "");

    private record Said(int status, String out, String err) {}

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(
                folder.resolve("picture.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(folder.resolve("weather.txt"), "今天多云转晴。");
        Files.writeString(folder.resolve("list.txt"), LIST);
    }

    private static final String LIST =
            """
            2025年市政府工作报告重点任务清单

            一、创新

            1.建成“岫光”算力平台，接入企业100家以上。
            主责单位：市科技局、高新区管委会，湖东区政府

            2.出台数据交易办法。
            主责单位：市数据局，市科技局、高新区管委会
            """;

    private Said luoshi(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace("@", folder + "/");
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                Terminal.run(
                        arguments,
                        new Doors(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        Locale.SIMPLIFIED_CHINESE,
                        folder);
        said = new Said(status, out.toString(), err.toString());
        return said;
    }

    private JsonNode json(String... arguments) throws IOException {
        assertThat(luoshi(arguments).status()).as(said.err()).isZero();
        return JSON.readTree(said.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    inspect @missing.txt                     | 1 | missing.txt
                    inspect @empty.txt                       | 1 | empty.txt
                    inspect @picture.txt                     | 1 | PNG
                    inspect @                                | 1 | 文件夹
                    import @missing.txt --ledger @l          | 1 | missing.txt
                    import @list.txt --ledger @empty.txt     | 1 | empty.txt
                    import @list.txt --ledger /proc/none     | 1 | /proc/none
                    report --out @r.xlsx --ledger @l         | 1 | 没有台账
                    match --year 1999 --ledger @full         | 1 | 1999
                    verify --ledger @typo                    | 1 | typo
                    backup @b.zip --ledger @typo             | 1 | typo
                    backup @full/ledger.mv.db --ledger @full | 1 | 别处
                    inspect --text --json @list.txt          | 2 | --json
                    report --out @r.pdf --ledger @full       | 1 | .xlsx
                    report --out @no/r.xlsx --ledger @full   | 1 | 文件夹
                    report --out @r.xlsx --only x --ledger @full  | 2 | “x”
                    report --out @r.xlsx --unit 无 --ledger @full | 1 | “无”
                    restore @missing.zip --ledger @l         | 1 | missing.zip
                    restore @picture.txt --ledger @l         | 1 | picture.txt
                    --bogus                                  | 2 | --bogus
                    frobnicate                               | 2 | frobnicate
                    import                                   | 2 | FILE
                    report                                   | 2 | --out
                    report --out @r.xlsx --year x            | 2 | --year
                    """)
    void saysInOneLineWhatIsWrong(String call, int status, String names) {
        luoshi("import", "@list.txt", "--ledger", "@full");
        luoshi(call.split(" +"));
        assertThat(said.status()).isEqualTo(status);
        assertThat(said.err()).contains(names).hasLineCount(1);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void badInputLeavesTheLedgerAsItWas() throws IOException {
        luoshi("import", "@list.txt", "--ledger", "@l");
        luoshi("import", "@empty.txt", "@picture.txt", "@weather.txt", "--ledger", "@l");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("weather.txt：跳过");
        luoshi("import", "@empty.txt", "--ledger", "@never");
        assertThat(folder.resolve("never")).doesNotExist();
        assertThat(luoshi("verify", "--ledger", "@l").out()).contains("1 步");
    }

    @Test
    void inspectTellsTheSpanOfWhatItRead() throws IOException {
        JsonNode task = json("inspect", "--json", "@list.txt").at("/0/documents/0/tasks/1");
        String text = luoshi("inspect", "--text", "@list.txt").out();
        assertThat(text).isEqualTo(LIST);
        String span = text.substring(task.at("/span/0").asInt(), task.at("/span/1").asInt());
        assertThat(span).startsWith("2.出台").endsWith("市科技局、高新区管委会");
        assertThat(task.get("units")).hasSize(2);
        assertThat(task.at("/roles/0").asText()).isEqualTo("lead");
        assertThat(task.at("/roles/1").asText()).isEqualTo("joint");
    }

    @Test
    void importNamesAndSkipsTheSameFile() throws IOException {
        assertThat(
                        json("import", "--json", "@list.txt", "--ledger", "@l")
                                .at("/0/kept")
                                .asBoolean())
                .isTrue();
        Files.copy(folder.resolve("list.txt"), folder.resolve("copy.txt"));
        JsonNode again = json("import", "--json", "@copy.txt", "--ledger", "@l").get(0);
        assertThat(again.has("kept")).isFalse();
        assertThat(again.get("skipped").asText()).contains("已有相同的文件");
    }

    @Test
    void theOtherFilesAreGivenWhereOneCannotBeRead() throws IOException {
        luoshi("inspect", "--json", "@empty.txt", "@list.txt");
        assertThat(said.status()).isEqualTo(1);
        JsonNode both = JSON.readTree(said.out());
        assertThat(both.at("/0/error").asText()).contains("empty.txt");
        assertThat(both.at("/1/documents/0/kind").asText()).isEqualTo("task-list");
    }

    @Test
    void withoutADisplayItSaysSoAndDoesTheSampleJob() {
        luoshi("--sample");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("没有显示器", "60 项任务", "2025年会议材料.xlsx");
        assertThat(folder.resolve("luoshi-demo/2025年会议材料.xlsx")).isNotEmptyFile();
        luoshi();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("没有显示器").hasLineCount(1);
    }

    @Test
    void theDemoWritesAWorkbook() {
        luoshi("demo", "--out", "@demo");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(folder.resolve("demo/2025年会议材料.xlsx")).isNotEmptyFile();
        assertThat(said.out()).contains("60 项任务", "30 行", "2025年会议材料.xlsx");
    }

    @Test
    void theDemoKeepsItsPapersInTheNamedLedger() {
        luoshi("demo", "--out", "@demo", "--ledger", "@named");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(folder.resolve("named/ledger.mv.db")).exists();
        assertThat(folder.resolve("demo/ledger")).doesNotExist();
    }

    @Test
    void withADisplayItOpensWhatIsAsked() {
        display = true;
        luoshi();
        luoshi("--sample");
        luoshi("--ledger", "@l");
        assertThat(opened).containsExactly("last", "sample", "l");
    }

    @Test
    void theRealDocumentsMatchAsTheyShould() throws IOException {
        String list = SharedDocuments.require("documents/2021-task-list-preview.txt").toString();
        String later = SharedDocuments.require("documents/2023-task-list.txt").toString();
        String report = SharedDocuments.require("documents/2021-outcome-report.txt").toString();
        json("import", "--json", later, list, report, "--ledger", "@l");
        JsonNode rows = json("match", "--json", "--ledger", "@l");
        assertThat(rows).hasSize(62);
        for (JsonNode row : rows) {
            int number = row.at("/outcome/number").asInt();
            String state = row.get("state").asText();
            assertThat(state).as("row %d", number).isEqualTo(expected(number));
            if (number >= 3 && number <= 10) {
                assertThat(row.at("/task/year").asInt()).isEqualTo(2021);
                assertThat(row.at("/task/number").asInt()).isEqualTo(number - 1);
            }
        }
        assertThat(rows.get(9).get("evidence").toString()).contains("reference", "wording");
        luoshi("report", "--out", "@r.xlsx", "--year", "2021", "--ledger", "@l");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(folder.resolve("r.xlsx")).isNotEmptyFile();
    }

    private static String expected(int row) {
        if (row >= 3 && row <= 9) {
            return "confirmed";
        }
        if (row == 10) {
            return "proposed";
        }
        return List.of(1, 2, 61, 62).contains(row) ? "unmatched" : "missing-task";
    }

    private final class Doors implements WindowDoor {
        @Override
        public boolean open() {
            return opens("last");
        }

        @Override
        public boolean openLedger(Path ledger) {
            return opens(ledger.getFileName().toString());
        }

        @Override
        public boolean openSample() {
            return opens("sample");
        }

        private boolean opens(String what) {
            opened.add(what);
            return display;
        }
    }
}
