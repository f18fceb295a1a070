package luoshi.workbench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.document.DocumentReader;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Reading;

/**
 * Papers of the invented city as the tests of the use cases need them, and questions to a ledger.
 */
final class Ledgers {
    static final int YEAR = 2025;

    /** A preview that breaks off inside its last task. */
    static final String PREVIEW =
            """
            2025年市政府工作报告重点任务清单
            云政发〔2025〕3号
            云岫市人民政府
            一、创新
            1.建成岫光算力平台，提供算力800P。
            主责单位：市科技局、高新区管委会，市财政局
            2.出台公共数据授权运营办法，推动数据流通。
            主责单位：市数据局
            3.新建社区公园11个，改造老旧公园6个。
            主责单位：市园林绿化局，湖东区政府
            4.推进轨道交通二号线东延段建设，完成
            """;

    /**
     * The whole list: 2 reworded, 3 as it was, 4 to its end, 1 one unit more, and further tasks.
     */
    static final String WHOLE =
            """
            2025年市政府工作报告重点任务清单
            云政发〔2025〕3号
            云岫市人民政府
            一、创新
            1.建成岫光算力平台，提供算力800P。
            主责单位：市科技局、高新区管委会，市财政局，市统计局
            2.印发公共数据授权运营管理办法，推动数据流通和交易。
            主责单位：市数据局
            3.新建社区公园11个，改造老旧公园6个。
            主责单位：市园林绿化局，湖东区政府
            4.推进轨道交通二号线东延段建设，完成车站主体结构3座。
            主责单位：市交通局
            二、民生
            5.发放创业补贴2万人次。
            主责单位：市人力资源社会保障局
            6.新增普惠托位1200个。
            主责单位：市卫生健康委，各区政府
            """;

    static final String REPORT =
            """
            2025年市政府工作报告重点任务全年落实情况
            市科技局
            序号 任务内容 任务来源 全年落实情况
            1 建成岫光算力平台，提供算力800P。 市政府工作报告第1项 平台已经建成，提供算力820P。
            2 出台公共数据授权运营办法，推动数据流通。 市政府工作报告第2项 办法已经出台，登记数据产品30个。
            3 新建社区公园，改造老旧公园。 市政府工作报告第3项 建成社区公园12个，改造老旧公园6个。
            """;

    private Ledgers() {}

    static Reading read(String name, String text) throws ProblemException {
        return new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void keep(Workbench workbench, String name, String text) throws ProblemException {
        workbench.imports().keep(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static KeptTask task(Workbench workbench, int number) {
        return workbench.browsing().year(YEAR).tasks().stream()
                .filter(task -> Integer.valueOf(number).equals(task.task().number()))
                .findFirst()
                .orElseThrow();
    }

    static OutcomeMatch row(Workbench workbench, int number) {
        return workbench.browsing().year(YEAR).matches().stream()
                .filter(m -> Integer.valueOf(number).equals(m.outcome().outcome().number()))
                .findFirst()
                .orElseThrow();
    }

    static Link link(Workbench workbench, int row, int task) {
        long id = task(workbench, task).id();
        return row(workbench, row).links().stream()
                .filter(link -> link.taskId() == id)
                .findFirst()
                .orElseThrow();
    }

    /** The year with all that is decided, for comparing. */
    static List<String> state(Workbench workbench) {
        YearBook book = workbench.browsing().year(YEAR);
        List<String> state = new java.util.ArrayList<>();
        book.tasks().forEach(task -> state.add(task.toString()));
        book.matches().forEach(match -> state.add(match.toString()));
        workbench.units().book().units().forEach(unit -> state.add(unit.toString()));
        workbench.browsing().documents().forEach(document -> state.add(document.toString()));
        return state;
    }
}
