package luoshi.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import luoshi.model.ProblemException;
import luoshi.model.Progress;
import luoshi.model.Step;
import luoshi.report.Layout;
import luoshi.report.SheetKind;

/**
 * A program of its own that imports, edits, matches and exports without end, and says each thing
 * that is done once it is done, until it is killed.
 */
final class RestlessOfficer {
    private final Workbench workbench;
    private final Path out;
    private final Random dice;
    private final PrintStream said;

    private RestlessOfficer(Workbench workbench, Path out, Random dice, PrintStream said) {
        this.workbench = workbench;
        this.out = out;
        this.dice = dice;
        this.said = said;
    }

    /** The ledger's folder, the workbook to write, a number to begin the dice with. */
    public static void main(String[] arguments) throws ProblemException {
        Path folder = Path.of(arguments[0]);
        PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Workbench workbench = Workbench.open(folder);
        said.println("open");
        // neighbouring numbers begin alike otherwise
        Random dice = new Random(new Random(Long.parseLong(arguments[2])).nextLong());
        RestlessOfficer officer = new RestlessOfficer(workbench, Path.of(arguments[1]), dice, said);
        while (!said.checkError()) {
            officer.doSomething();
        }
    }

    private void doSomething() throws ProblemException {
        switch (dice.nextInt(8)) {
            case 0 -> keep();
            case 1 -> workbench.matching().run(null);
            case 2 -> export();
            case 3 -> workbench.undoing().undo();
            default -> workbench.setOwnUnit("单位" + dice.nextInt(1_000_000));
        }
        workbench.undoing().steps().stream().findFirst().ifPresent(this::acknowledge);
    }

    private void acknowledge(Step last) {
        said.println("step " + last.id() + " " + last.kind() + " " + last.subject() + " ok");
    }

    private void keep() throws ProblemException {
        int year = 2000 + dice.nextInt(100);
        String task = "建成岫光平台" + dice.nextInt(1_000_000) + "号，提供算力800P。";
        Ledgers.keep(
                workbench,
                "list-" + year + ".txt",
                """
                %d年市政府工作报告重点任务清单
                云岫市人民政府
                一、创新
                1.%s
                主责单位：市科技局、高新区管委会
                2.新建社区公园11个。
                主责单位：湖东区政府
                """
                        .formatted(year, task));
        Ledgers.keep(
                workbench,
                "report-" + year + ".txt",
                """
                %d年市政府工作报告重点任务全年落实情况
                市科技局
                序号 任务内容 任务来源 全年落实情况
                1 %s 市政府工作报告第1项 平台已经建成，提供算力820P。
                """
                        .formatted(year, task));
    }

    private void export() throws ProblemException {
        for (int year : workbench.browsing().years().stream().limit(1).toList()) {
            workbench
                    .reports()
                    .write(
                            out,
                            new ReportChoice(
                                    year,
                                    null,
                                    EnumSet.of(SheetKind.LEDGER, SheetKind.MATCHING),
                                    Layout.USUAL),
                            Progress.UNHEARD);
            said.println("export ok");
        }
    }
}
