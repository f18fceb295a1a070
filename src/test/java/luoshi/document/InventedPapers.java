package luoshi.document;

import java.util.ArrayList;
import java.util.List;

/** One list and one report of the invented city, to be put into every format. */
final class InventedPapers {
    static final String TITLE = "云岫市2025年重点任务清单";
    static final String REPORT_TITLE = "市科技局2025年重点任务全年落实情况";

    /**
     * @param units between commas
     */
    record Item(int number, String section, String subsection, String text, String units) {}

    /** A row of a report. */
    record Row(int number, String task, String source, String account) {}

    static final List<Item> ITEMS =
            List.of(
                    item(
                            1,
                            "一、聚力科技创新",
                            "（一）夯实平台",
                            "加快岫云实验室二期建设，新增科研用房3.6万平方米。",
                            "市科技局、高新区管委会，市发展改革委"),
                    item(2, "一、聚力科技创新", "（一）夯实平台", "新认定市级重点实验室12家左右，出台分类评估细则。", "市科技局、高新区管委会"),
                    item(3, "一、聚力科技创新", "（一）夯实平台", "全社会研发投入强度达到3.2%左右。", "市科技局、高新区管委会，市财政局，市统计局"),
                    item(4, "一、聚力科技创新", "（二）激活企业", "高新技术企业总数突破2000家。", "市科技局、高新区管委会，各区县政府"),
                    item(5, "一、聚力科技创新", "（二）激活企业", "办好AI Expo大会，签约项目30项。", "市工业和信息化局，湖东区政府"),
                    item(6, "二、优化营商环境", "（一）减少证明", "清理证明事项50项，推行“一件事”办理。", "市司法局，市数据局"),
                    item(7, "二、优化营商环境", "（一）减少证明", "建成政务服务大厅，投用窗口120个。", "市数据局"),
                    item(8, "二、优化营商环境", "（二）便利贸易", "通关时间压缩20%以上。", "云岫海关，市商务局"),
                    item(9, "二、优化营商环境", "（二）便利贸易", "开通国际货运班列2条。", "市交通运输局，市商务局"),
                    item(10, "三、改善民生", "（一）办好教育", "新建改扩建学校15所，新增学位1.2万个。", "市教育局，市财政局，各区县政府"),
                    item(11, "三、改善民生", "（一）办好教育", "职业院校新设专业8个。", "市教育局，市人力资源社会保障局"),
                    item(12, "三、改善民生", "（二）便民出行", "新增公交专用道30公里，改造路口45处。", "市交通运输局，市公安局"));

    static final List<Row> ROWS =
            List.of(
                    new Row(1, "加快岫云实验室二期建设。", "市政府工作报告第1项、日常履职考核事项", "主体结构封顶，新增用房3.8万平方米。"),
                    new Row(2, "新认定市级重点实验室12家左右。", "市政府工作报告第2、5项", "1.新认定12家。\n2.出台评估细则。"),
                    new Row(3, "开展科研诚信宣讲。", "日常履职考核事项", "全年宣讲12场，覆盖2300人次。"),
                    new Row(4, "办好AI Expo大会。", "折子工程第3项、重要民生实事第4项", "签约项目31项。"));

    private InventedPapers() {}

    private static Item item(
            int number, String section, String subsection, String text, String units) {
        return new Item(number, section, subsection, text, units);
    }

    /** As a list is printed: headings, numbered tasks, units behind a label. */
    static List<String> listAsLines() {
        List<String> lines = new ArrayList<>(List.of(TITLE));
        String section = "";
        String subsection = "";
        for (Item item : ITEMS) {
            if (!item.section.equals(section)) {
                lines.add(item.section);
                subsection = "";
            }
            if (!item.subsection.equals(subsection)) {
                lines.add(item.subsection);
            }
            section = item.section;
            subsection = item.subsection;
            lines.add(item.number + "." + item.text);
            lines.add("主责单位：" + item.units);
        }
        return lines;
    }

    /** As a table: a row with one cell is a heading. */
    static List<List<String>> listAsRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("序号", "重点任务", "主责单位", "完成时限"));
        String section = "";
        String subsection = "";
        for (Item item : ITEMS) {
            if (!item.section.equals(section)) {
                rows.add(List.of(item.section));
                subsection = "";
            }
            if (!item.subsection.equals(subsection)) {
                rows.add(List.of(item.subsection));
            }
            section = item.section;
            subsection = item.subsection;
            rows.add(List.of("" + item.number, item.text, item.units, "2025年12月底前"));
        }
        return rows;
    }

    static List<List<String>> reportAsRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("序号", "任务内容", "任务来源", "市科技局全年落实情况"));
        for (Row row : ROWS) {
            rows.add(List.of("" + row.number, row.task, row.source, row.account));
        }
        return rows;
    }
}
