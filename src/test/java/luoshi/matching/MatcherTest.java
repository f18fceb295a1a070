package luoshi.matching;

import static luoshi.matching.Papers.item;
import static luoshi.matching.Papers.list;
import static luoshi.matching.Papers.outcome;
import static luoshi.matching.Papers.report;
import static luoshi.matching.Papers.task;
import static luoshi.matching.Papers.truncated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Edition;
import luoshi.model.Evidence;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Match;
import luoshi.model.MatchState;
import luoshi.model.Proposal;
import luoshi.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {
    private static final String LABS = "加快云岫实验室建设，布局5个共性技术平台，支持企业牵头攻关。";
    private static final String CANAL = "推进湖东区环湖绿道建设，新增步道30公里，完善沿线驿站。";
    private static final String CARE = "新建社区养老服务驿站20家，为独居老人提供上门巡视服务。";
    private static final String PERMITS = "深化一网通办改革，行政审批事项办理时限压减三成。";

    private final Edition list2021 = list(1, 2021);
    private final Edition list2023 = list(2, 2023);
    private final Edition report2021 = report(3, 2021, "2021");
    private final List<KeptTask> tasks =
            List.of(
                    task(11, list2021, 1, LABS),
                    task(12, list2021, 2, CANAL),
                    task(13, list2021, 3, CARE),
                    task(21, list2023, 1, CARE),
                    task(22, list2023, 2, LABS),
                    task(29, list2023, 9, PERMITS));

    /** First task 0: no proposal. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "named and equal | 加快雲岫實驗室建設,布局5個共性技術平臺,支持企業牽頭攻關。 | 1 | CONFIRMED | 11",
                "named and worded otherwise | 加快云岫实验室建设，布局8个共性技术平台。 | 1 | PROPOSED | 11",
                "named but quite another text | 深化一网通办改革。 | 1 | PROPOSED | 11",
                "named but equal to another | 推进湖东区环湖绿道建设，新增步道30公里，完善沿线驿站。 | 1 | PROPOSED | 12",
                "another number of the same year | 推进湖东区环湖绿道建设，新增步道30公里，完善驿站。 | 7 | PROPOSED | 12",
                "a number that only 2023 has | 深化一网通办改革，行政审批事项办理时限压减三成。 | 9 | MISSING_TASK | 0",
                "a number that nobody has | 承办全国青少年科技大会。 | 99 | MISSING_TASK | 0",
                "not named but equal | 新建社区养老服务驿站20家，为独居老人提供上门巡视服务。 | 0 | PROPOSED | 13",
                "not named but close | 新建社区养老驿站20家，为独居老人上门巡视。 | 0 | PROPOSED | 13",
                "not named and only in 2023 | 深化一网通办改革，行政审批事项办理时限压减三成。 | 0 | UNMATCHED | 0",
                "routine duty | 做好日常值班值守工作。 | 0 | UNMATCHED | 0",
                "named without a text | '' | 2 | PROPOSED | 12",
                "neither named nor worded | '' | 0 | UNMATCHED | 0",
            })
    void matches(String why, String text, int number, MatchState state, long first) {
        KeptOutcome outcome =
                number == 0
                        ? outcome(1, report2021, text)
                        : outcome(1, report2021, text, item(number));
        Match match = only(outcome, tasks);
        assertThat(match.state()).as(why).isEqualTo(state);
        assertThat(match.proposals().isEmpty() ? 0 : match.proposals().getFirst().taskId())
                .isEqualTo(first);
    }

    @Test
    void settlesNothingWhereTwoNamedTasksAreWordedTheSame() {
        List<KeptTask> twice = new ArrayList<>(tasks);
        twice.add(task(19, list2021, 1, LABS));
        Match match = only(outcome(1, report2021, LABS, item(1)), twice);
        assertThat(match.state()).isEqualTo(MatchState.PROPOSED);
        assertThat(match.proposals()).extracting(Proposal::taskId).startsWith(11L, 19L);
        assertThat(match.proposals().getFirst().score()).isLessThan(1);
    }

    @Test
    void aSecondSourceDoesNotStandAgainstTheAgreeingOne() {
        Match match = only(outcome(1, report2021, LABS, item(2), item(1)), tasks);
        assertThat(match.state()).isEqualTo(MatchState.CONFIRMED);
        assertThat(match.proposals()).extracting(Proposal::taskId).containsExactly(11L);
        assertThat(match.proposals().getFirst().score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "市政府工作报告, 2021年市政府工作报告重点任务清单, true",
        "市政府工作报告, 云岫市政府工作報告重點任務清單, true",
        "市政府工作报告, 2021年政府工作报告重点任务, true",
        "市政府工作报告, 2021年湖东区政府工作报告重点任务, false",
        "市政府工作报告, 2021年折子工程, false",
        "折子工程, 市政府2021年折子工程, true",
        "重要民生实事, 2021年市政府工作报告重点任务清单, false",
    })
    void aSourceNamesAListByItsTitle(String list, String title, boolean named) {
        Edition edition = list(5, 2021, title, "云岫市人民政府");
        KeptOutcome outcome = outcome(1, report2021, LABS, new Reference(list, 1));
        MatchState state = only(outcome, List.of(task(1, edition, 1, LABS))).state();
        assertThat(state == MatchState.CONFIRMED).isEqualTo(named);
    }

    @Test
    void ofTwoListsOfOneNameTakesTheOneThatThePaperPointsTo() {
        Edition city = list(5, 2021, "2021年政府工作报告任务", "云岫市人民政府");
        Edition bureau = list(6, 2021, "2021年政府工作报告任务分解", "云岫市科技局");
        List<KeptTask> both = List.of(task(51, city, 1, LABS), task(61, bureau, 1, LABS));
        Reference reference = new Reference("政府工作报告", 1);
        assertThat(only(outcome(1, report2021, LABS, reference), both).proposals())
                .extracting(Proposal::taskId)
                .containsExactly(61L);
    }

    @Test
    void ofTwoListsOfOneNameTakesTheOneWhoseNumberTheSourceGives() {
        String title = "2021年政府工作报告任务";
        List<KeptTask> both =
                List.of(
                        task(51, list(5, 2021, title, "云岫市人民政府"), 1, LABS),
                        task(61, list(6, 2021, title, "云岫市人民政府"), 1, LABS));
        Reference reference = new Reference("政府工作报告", 1);
        KeptOutcome numbered = outcome(1, report2021, LABS, "雲政發〔2021〕5號第1項", reference);
        assertThat(only(numbered, both).proposals())
                .extracting(Proposal::taskId)
                .containsExactly(51L);
        assertThat(only(outcome(1, report2021, LABS, reference), both).state())
                .isEqualTo(MatchState.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021, -, CONFIRMED",
                "-, 2021, CONFIRMED",
                "-, 2021-H1, CONFIRMED",
                "-, 2021-01/2021-04, CONFIRMED",
                "2023, 2021, PROPOSED",
                "-, -, UNMATCHED",
            })
    void theReportsOwnYearSaysWhichList(Integer year, String period, MatchState state) {
        KeptOutcome outcome = outcome(1, report(3, year, period), LABS, item(1));
        assertThat(only(outcome, tasks).state()).isEqualTo(state);
    }

    @Test
    void proposesAtMostFiveBestFirst() {
        List<KeptTask> many = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            many.add(task(i, list2021, i, "新建社区养老服务驿站" + i + "家，" + "改造".repeat(i)));
        }
        Match match = only(outcome(1, report2021, "新建社区养老服务驿站3家。", item(8)), many);
        assertThat(match.proposals()).hasSize(5);
        // the text is held whole by task 3: its number is put to the officer
        assertThat(match.proposals().getFirst().taskId()).isEqualTo(3);
        assertThat(match.proposals().get(1).taskId()).isEqualTo(8);
        assertThat(match.proposals())
                .extracting(Proposal::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(score -> score >= 0 && score < 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 加快云岫实验室建设，布局5个共性技术平台，支持企业牵头攻关。, reference-agrees wording-equal",
        "1, 加快云岫实验室建设，布局8个共性技术平台，支持院所牵头攻关。, reference-agrees wording-differs",
        "1, 深化一网通办改革。, reference-agrees wording-unlike",
        "1, '', reference-agrees wording-absent",
        "7, 加快云岫实验室建设，布局8个共性技术平台，支持院所牵头攻关。, reference-not-found wording-differs",
        "0, 加快云岫实验室建设，布局5个共性技术平台，支持企业牵头攻关。, wording-equal",
        "4, 推进老城更新，完善沿街绿化, reference-agrees wording-truncated",
    })
    void saysWhatSpeaksForIt(int number, String text, String codes) {
        List<KeptTask> all = new ArrayList<>(tasks);
        all.add(truncated(task(14, list2021, 4, "推进老城更新，完善沿线绿")));
        KeptOutcome outcome =
                number == 0
                        ? outcome(1, report2021, text)
                        : outcome(1, report2021, text, item(number));
        List<Evidence> evidence = only(outcome, all).proposals().getFirst().evidence();
        assertThat(evidence).extracting(Evidence::code).containsExactly(codes.split(" "));
        assertThat(evidence).allMatch(e -> e.score() >= 0 && e.score() <= 1);
    }

    @Test
    void countsTheDifferingPlaces() {
        String text = "加快云岫实验室建设，布局8个共性技术平台，支持院所牵头攻关。";
        Match match = only(outcome(1, report2021, text, item(1)), tasks);
        assertThat(match.proposals().getFirst().evidence().getLast().arguments())
                .containsExactly("2");
    }

    @Test
    void keepsTheOrderAndSaysTheSameTwice() {
        List<KeptOutcome> outcomes =
                List.of(
                        outcome(5, report2021, CARE),
                        outcome(4, report2021, LABS, item(1)),
                        outcome(9, report2021, CANAL, item(3)));
        List<Match> matches = new Matcher().match(outcomes, tasks);
        assertThat(matches).extracting(Match::outcomeId).containsExactly(5L, 4L, 9L);
        assertThat(new Matcher().match(outcomes, tasks)).isEqualTo(matches);
        assertThat(new Matcher().match(outcomes, List.of()))
                .extracting(Match::state)
                .containsExactly(
                        MatchState.UNMATCHED, MatchState.MISSING_TASK, MatchState.MISSING_TASK);
    }

    private static Match only(KeptOutcome outcome, List<KeptTask> tasks) {
        return new Matcher().match(List.of(outcome), tasks).getFirst();
    }
}
