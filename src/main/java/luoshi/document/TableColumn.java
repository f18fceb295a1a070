package luoshi.document;

import java.util.regex.Pattern;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** What a table's column holds, by the many names that its header has. Matched on folded text. */
enum TableColumn {
    /** 序号. */
    NUMBER("序号?|编号|项号|项次|(?:任务|项目|事项|工作)(?:编|序)号|no\\.?"),
    /** 状态: what the ledger derives itself. */
    STATE("状态|完成状态|任务状态"),
    /** 备注 and what else is known but not kept. */
    ASIDE(
            ".{0,12}完成率%?|(?:项目)?数量|完成比例.{0,4}|备注|说明|联系(?:人|电话|方式)|联络员|电话|下一?[步月季]度?.*|(?!.*(?:进展|完成|落实|推进)情况).*存在.{0,4}问题.*|.{0,6}(?:滞后|未达.{0,4})?原因.*|是否.*|(?:达到?)?序时进度(?:情况|状态)?|完成率|分值|权重|评分.*"),
    /** 计量单位: in what the numbers beside it are counted. */
    MEASURE("(?:计量|度量|数量|指标)单位"),
    /** The number of a list's item, the list named by the column: 市折子号. */
    LIST_NUMBER(
            "(?:(?:对应)?[省市区县州]?(?:政府)?(?:折子(?:工程)?|(?:重要)?民生实事|实事|政府?工作报告|绩效任务)(?:任务|项目)?(?:编|序|项)?号)"),
    /** 任务来源. */
    SOURCE("(?:任务|事项|工作|目标|项目)?(?:来源|出处)|(?:立项|任务|制定)依据"),
    /** 牵头单位. */
    LEAD("(?:市级|区级|县级|省级)?(?:牵头|主办|主管|总牵头)(?:责任|组织|组织实施|负责|落实|实施)?(?:单位|部门|科室|处室)?"),
    /** 配合单位. */
    SUPPORTING("(?:配合|协办|协同|会办|协助|参与|参加|协作|协同配合|其他责任)(?:责任)?(?:单位|部门|科室|处室)?"),
    /** 责任单位. */
    RESPONSIBLE(
            "(?:市级|区级|县级|省级)?(?:主责|主要责任|责任|承办|负责|落实|实施|主体责任|归口|业主|建设|推进|项目|包保|办理|主要|牵头和?(?:及|与|、)?(?:责任|配合))"
                    + "(?:单位|部门|科室|处室|主体|人?单位)(?:[及和与、/或]?(?:责任人|负责人|责任领导|牵头单位|配合单位|协办单位|协同单位|部门))?|单位"),
    /** 责任领导, 责任人. */
    LEADER(
            "(?:[省市区县]?(?:政府)?(?:责任|牵头|分管|主管|包抓|包保|包案|督导|挂帅|市级|区级|县级|挂钩|包联|联系)(?:[省市区县州](?:级|政府)?)?)?领导"
                    + "|(?:第一|直接|具体|主要|牵头|单位|项目)?(?:责任人|负责人)"),
    /** 完成时限. */
    DEADLINE(
            "(?:拟|计划|预计|目标|工作|任务|整改)?(?:完成|办结|落实|推进|实施|序时)?(?:时限|时间|期限|节点|时间节点|时间进度|时限要求|时间要求"
                    + "|进度安排|进度要求|时间安排|年限)|起止(?:时间|年限)"),
    /** 年度目标. */
    GOAL(
            "(?:\\d{4}年度?|[一二三四1-4]季度|[上下]半年|\\d{1,2}月份?|全年|年度|年|本年度|当年|工作|任务|绩效|预期|阶段|主要|重点|考核|攻坚|量化|约束|完成|推进|总体|核心|细化|具体|(?:工作)?任务[和及与])*"
                    + "(?:目标|目标值|指标|指标值|(?:目标|指标)要求|目标任务|任务目标|预期成果|预期效果)"
                    + "|(?:年度|全年)?(?:建设|投资|工作|实施)计划|(?:年度|全年)计划|第?[一二三四1-4]季度|[上下]半年"),
    /** 任务内容. */
    CONTENT(
            "(?:\\d{4}年度?|年度|具体|主要|重点|民生|实事|工作|任务|事项|项目|督查|督办|建设|目标|推进|落实|改革|细化|分解|保障|质量|完成|验收|实施|办理|整改)*"
                    + "(?:内容|措施|举措|分解|明细|要求|安排|标准)(?:(?:及|和|或|与)(?:内容|措施|举措|要求|标准|(?:年度|工作|任务)?目标))?|(?:具体|分解|细化)(?:任务|工作|事项|目标)(?:内容)?|任务事项"
                    + "|.{0,10}(?:标准(?:或|和|及|、)要求|工作要求|质量要求|具体要求|建设标准)"),
    /** 类别. */
    CATEGORY("(?:重点)?(?:任务|项目|工作|事项|目标)?(?:类别|分类|类型|领域|板块|篇章|大类)|所属(?:领域|板块|类别)|方面|专项|专题"),
    /** 重点任务: the task itself, or where another column has its content, its name. */
    NAME(
            "(?:\\d{4}年度?|年度|承担的?|省|市|区|县|政府|工作报告|主要|重点|重大|重要|工作|总体|中心|督查|督办|公开|挂牌|指标|绩效|改革|目标|民生|为民|惠民|实事|办实事|攻坚|推进|落实|创新|服务|发展|专项|承诺|议定|督查|建设|项目)*"
                    + "(?:任务|事项|工作|项目|实事|工程)(?:名称|事项|清单|项目|任务)?|(?:实事|指标|工程)?名称|目标[与和及]任务"
                    + "|(?:反馈|督[查察]|整改|发现的?)问题(?:描述|内容|清单)?"),
    /** 全年落实情况, 目前进展情况. */
    ACCOUNT(
            ".{0,30}?(?:落实|完成|进展|推进|办理|执行|实施|整改|工作开展)(?:的?情况|进度|进展|成效|结果)(?:说明|汇报)?"
                    + "(?:[及和与、](?:存在(?:的)?(?:主要)?问题|问题|原因|下一?步).{0,14})?"
                    + "|(?:工作|目前|当前|最新|本[月季]度?|上半年|全年|[一二三四1-4]季度|\\d{1,2}月份?|截[至止].{2,12})(?:工作|完成)?进[展度]"
                    + "|(?:累计|实际|已|本[期月季年]|当[期月]|全年|上半年|前三季度|[一二三四1-4]季度|\\d{1,2}(?:[-至~]\\d{1,2})?月份?|截[至止].{2,12})+(?:累计|实际)?完成(?:数|值|额|量|进度)?"
                    + "|进展|进度|落实|办理结果|完成值|实际完成|(?:工作|主要)?(?:进展[及与和])?成效|工作进度|形象进度|.{0,8}完成数");

    private static final Pattern ASIDE_NOTE = Pattern.compile("\\([^()]*\\)|\\*|:$");
    private static final int LONGEST = 40;

    private final Pattern names;

    TableColumn(String names) {
        this.names = Pattern.compile(names);
    }

    /** The column that a header names, null for one that nobody knows. */
    static @Nullable TableColumn of(String header) {
        String folded = ASIDE_NOTE.matcher(Folding.fold(header)).replaceAll("");
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return null;
        }
        for (TableColumn column : values()) {
            if (column.names.matcher(folded).matches()) {
                return column;
            }
        }
        return null;
    }

    boolean namesTask() {
        return this == NAME || this == CONTENT || this == GOAL;
    }

    boolean answers() {
        return this == LEAD
                || this == RESPONSIBLE
                || this == SUPPORTING
                || this == LEADER
                || this == DEADLINE;
    }

    /** Whose label its names stand for, null where it names nobody. */
    @Nullable Label label() {
        return switch (this) {
            case LEAD -> Label.LEAD;
            case RESPONSIBLE -> Label.RESPONSIBLE;
            case SUPPORTING -> Label.SUPPORTING;
            case LEADER -> Label.LEADER;
            default -> null;
        };
    }
}
