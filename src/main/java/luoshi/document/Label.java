package luoshi.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a label in front of a list says of it. Matched on folded text. */
enum Label {
    /** 牵头: every unit leads. */
    LEAD("(?:牵头|主办|主管|总牵头)(?:责任|负责)?(?:单位|部门|科室|处室)?(?:\\((?:单位|部门)\\))?"),
    /** 主责, 责任: the first leads where nobody else does. */
    RESPONSIBLE(
            "(?:主责|主要责任|责任|承办|负责|落实|实施|主体责任|牵头(?:单位|部门)?[和及与、]责任|承接|推进)(?:单位|部门|科室|处室|主体)"
                    + "(?:\\((?:单位|部门)\\))?|(?:部门|责任|单位)分工"),
    /** 配合, 协办. */
    SUPPORTING(
            "(?:配合|协办|协同|会办|协助|参与|参加|协作|协同配合|责任配合|其他责任)(?:责任)?(?:单位|部门|科室|处室)(?:\\((?:单位|部门)\\))?"
                    + "|配合|协办|会办"),
    /** Persons. */
    LEADER(
            "(?:(?<![\\u4e00-\\u9fff])[省市区县州旗镇乡]政府)?(?:责任|牵头|主责|分管|主管|包抓|包保|挂帅|挂点|挂钩|包联|市级|区级|县级|联系|负责|主抓)(?:负责|责任)?(?:市|区|县|州|省)?(?:级|政府)?领导"
                    + "|(?:第一|直接|具体|牵头|单位|项目)?(?:责任人|负责人)|(?:分管|责任)(?:副市长|副区长|副县长|秘书长|市长|区长|县长)"),
    /** Until when. */
    DEADLINE(
            "(?:计划|预计|拟)?(?:完成|办结|落实|推进|实施|工作|目标)(?:时限|时间|期限|节点|时间节点)|(?:时限|时间|进度)(?:要求|安排|节点)|时限|期限"),
    /** The item of another list that it comes from: 对应市折子号：第203项. */
    SOURCE(
            "(?:对应)?[省市区县州]?(?:政府)?(?:折子(?:工程)?|工作报告|(?:重要)?(?:民生)?实事|绩效任务|督查任务)(?:任务|项目)?(?:编|序)?号"
                    + "|(?:任务|事项|目标)(?:来源|出处)"),
    /** What became of it. */
    ACCOUNT(
            "(?:目前|当前|最新|全年|上半年|年度|本月|本季度|[一二三四]季度|实际|截至目前)?(?:工作)?(?:进展|完成|落实|推进|办理)(?:情况|进度|成效|结果)|(?:工作|目前|当前|最新|主要)?进展(?:与成效|及成效|和成效)?|工作成效");

    /**
     * Any label with its colon, or without one where it ends in 单位 or the like; the group's name is
     * the label's own, in lower case.
     */
    static final String PATTERN = pattern();

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private final String words;

    Label(String words) {
        this.words = words;
    }

    /** Which label a matched text is; a bracket says no more than that its units answer. */
    static Label of(String matched) {
        if (matched.equals("由")
                || matched.matches(LabelPlace.ARROW)
                || (matched.startsWith("(") && !matched.endsWith(":"))) {
            return RESPONSIBLE;
        }
        if (matched.contains("以上") || matched.contains("上述")) {
            return matched.contains("牵头") ? LEAD : RESPONSIBLE;
        }
        Matcher matcher = COMPILED.matcher(matched);
        if (matcher.find()) {
            for (Label label : values()) {
                if (matcher.group(label.group()) != null) {
                    return label;
                }
            }
        }
        throw new IllegalArgumentException(matched);
    }

    boolean namesUnits() {
        return this == LEAD || this == RESPONSIBLE || this == SUPPORTING;
    }

    private String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String pattern() {
        StringBuilder pattern = new StringBuilder("(?:市级|区级|县级|市直)?(?:");
        for (Label label : values()) {
            if (pattern.charAt(pattern.length() - 1) == ')') {
                pattern.append('|');
            }
            pattern.append("(?<").append(label.group()).append('>').append(label.words).append(')');
        }
        return pattern.append(")(?::|(?<=单位|部门|科室|处室))").toString();
    }
}
