package luoshi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import luoshi.bench.Restatement;
import luoshi.model.Edition;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Match;
import luoshi.model.MatchState;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Tasks restated carelessly must still be found by their wording alone. */
class RestatedTasksTest {
    private static final String[] VERBS = {
        "加快推进", "统筹做好", "持续深化", "研究制定", "全面落实", "着力打造", "稳步实施", "组织开展", "优化完善", "积极争取"
    };
    private static final String[] PLACES = {
        "湖东区", "高新区", "云岫新城", "北站片区", "老城", "环湖地区", "各区", "南部山区", "临港片区", "大学城"
    };
    private static final String[] THINGS = {
        "共性技术平台", "老旧小区改造", "养老服务驿站", "绿道和步道", "一网通办改革", "科技成果转化", "中小学校扩建", "污水处理设施",
        "轨道交通线路", "文化惠民演出", "农村人居环境整治", "数字经济园区", "社区卫生服务中心", "停车设施", "冷链物流基地", "职业技能培训",
        "储能示范项目", "非物质文化遗产保护", "义务教育集团化办学", "雨污分流工程"
    };
    private static final String[] ENDS = {
        "新增30处",
        "完成率达到95%",
        "年底前投入使用",
        "惠及居民5万人",
        "压减时限三成",
        "形成长效机制",
        "力争取得突破",
        "建成2个示范点",
        "覆盖全部街道",
        "引入社会资本",
        "出台实施方案",
        "启动二期建设"
    };

    private final Edition list = Papers.list(1, 2021);
    private final Edition report = Papers.report(2, 2021, "2021");

    @Test
    void findsNinetyNineOfAHundredAmongThreeHundred() {
        Random random = new Random(2021);
        List<KeptTask> tasks = tasks(random, 300);
        List<KeptOutcome> outcomes = restated(random, tasks, 300);
        List<Match> matches = new Matcher().match(outcomes, tasks);
        long found = matches.stream().filter(RestatedTasksTest::isFound).count();
        assertThat(found).isGreaterThanOrEqualTo(297);
        assertThat(matches).noneMatch(m -> m.state() == MatchState.CONFIRMED);
    }

    @Test
    void aThousandRowsAmongTenThousandTasksTakeSeconds() {
        Random random = new Random(7);
        List<KeptTask> tasks = tasks(random, 10_000);
        List<KeptOutcome> outcomes = restated(random, tasks, 1000);
        List<Match> matches =
                Assertions.assertTimeout(
                        Duration.ofSeconds(20), () -> new Matcher().match(outcomes, tasks));
        assertThat(matches).hasSize(1000);
    }

    private static boolean isFound(Match match) {
        return !match.proposals().isEmpty()
                && match.proposals().getFirst().taskId() == match.outcomeId();
    }

    private List<KeptTask> tasks(Random random, int count) {
        List<KeptTask> tasks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<String> clauses = new ArrayList<>();
            for (int k = 2 + random.nextInt(4); k > 0; k--) {
                clauses.add(
                        one(random, VERBS)
                                + one(random, PLACES)
                                + one(random, THINGS)
                                + "，"
                                + one(random, ENDS));
            }
            tasks.add(Papers.task(i, list, i, String.join("。", clauses) + "。"));
        }
        return tasks;
    }

    private List<KeptOutcome> restated(Random random, List<KeptTask> tasks, int count) {
        Restatement restatement = new Restatement(random);
        List<KeptOutcome> outcomes = new ArrayList<>();
        for (KeptTask task : tasks.subList(0, count)) {
            String restated = restatement.of(task.task().text());
            outcomes.add(Papers.outcome(task.id(), report, restated));
        }
        return outcomes;
    }

    private static String one(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
