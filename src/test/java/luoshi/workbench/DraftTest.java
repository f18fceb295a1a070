package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import luoshi.document.DocumentReader;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.Heading;
import luoshi.model.Manuscript;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Severity;
import luoshi.model.Task;
import luoshi.workbench.DraftPlace.Part;
import luoshi.workbench.DraftRepair.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
    private static final String LIST =
            """
            2025年市政府工作报告重点任务清单
            云政发〔2025〕3号
            一、创新
            1.建成岫光算力平台，提供算力
            800P。
            主责单位：市科技局、高新区管委会，市财政局
            2.出台数据办法。4.新建公园11个。
            主责单位：市数据局
            5.编制规划。
            主责单位：市规划局
            6.完成评估。
            主责单位：市统计局，市规划局
            """;

    private static Draft list() throws ProblemException {
        return Draft.of(
                new DocumentReader().read("list.txt", LIST.getBytes(StandardCharsets.UTF_8)));
    }

    private static Task task(Draft draft, int index) {
        return ((Item.OfTask) draft.item(DraftPlace.item(0, index))).task();
    }

    @Test
    void splitsATaskAtAnOffsetWithItsNumberAndItsPlace() throws ProblemException {
        Draft draft = list();
        int offset = task(draft, 1).text().indexOf("4.");
        Draft two = draft.split(DraftPlace.item(0, 1), Field.TEXT, offset);
        assertThat(task(two, 1).text()).isEqualTo("出台数据办法。");
        assertThat(task(two, 2).text()).isEqualTo("新建公园11个。");
        assertThat(task(two, 2).number()).isEqualTo(4);
        assertThat(task(two, 2).units()).isEqualTo(task(draft, 1).units());
        assertThat(task(two, 1).passage().of(LIST)).isEqualTo("2.出台数据办法。");
        assertThat(task(two, 2).passage().of(LIST)).startsWith("4.新建公园11个。");
        assertThat(two.at(LIST.indexOf("公园"))).contains(DraftPlace.item(0, 2));
        assertThat(draft.items(0, Part.ITEMS)).hasSize(4);
        assertThatThrownBy(() -> draft.split(DraftPlace.item(0, 1), Field.TEXT, 0))
                .hasMessageContaining("workbench.split-place");
    }

    @Test
    void splitsWhereTheSourceBreaksTheLine() throws ProblemException {
        Draft draft = list();
        String text = task(draft, 0).text();
        assertThat(text).contains("算力800P");
        Draft two = draft.split(DraftPlace.item(0, 0), Field.TEXT, text.indexOf("800P"));
        assertThat(task(two, 0).passage().of(LIST)).endsWith("提供算力\n");
        assertThat(task(two, 1).passage().of(LIST)).startsWith("800P");
        assertThat(task(two, 1).number()).isNull();
    }

    @Test
    void joinsATaskWithTheNext() throws ProblemException {
        Draft one = list().join(DraftPlace.item(0, 2));
        Task joined = task(one, 2);
        assertThat(one.items(0, Part.ITEMS)).hasSize(3);
        assertThat(joined.number()).isEqualTo(5);
        assertThat(joined.text()).isEqualTo("编制规划。完成评估。");
        assertThat(joined.units())
                .containsExactly(
                        new Responsibility("市规划局", Role.LEAD),
                        new Responsibility("市统计局", Role.JOINT));
        assertThat(joined.passage().of(LIST)).startsWith("5.").contains("市统计局");
        assertThatThrownBy(() -> one.join(DraftPlace.item(0, 2)))
                .hasMessageContaining("workbench.nothing-follows");
    }

    @Test
    void whatIsSplitAndJoinedAgainIsTheSame() throws ProblemException {
        Draft draft = list();
        Draft back = draft.split(DraftPlace.item(0, 0), Field.TEXT, 5).join(DraftPlace.item(0, 0));
        assertThat(task(back, 0)).isEqualTo(task(draft, 0));
    }

    @Test
    void removesAndAddsFromASelection() throws ProblemException {
        Draft without = list().without(DraftPlace.item(0, 0));
        assertThat(task(without, 0).number()).isEqualTo(2);
        int start = LIST.indexOf("1.建成");
        Passage selection = new Passage(start, LIST.indexOf("主责单位：市科技局"));
        Draft again = without.add(0, Part.ITEMS, selection);
        assertThat(task(again, 0).number()).isEqualTo(1);
        assertThat(task(again, 0).text()).isEqualTo("建成岫光算力平台，提供算力800P。");
        assertThat(task(again, 0).passage()).isEqualTo(selection);
        assertThat(again.at(start)).contains(DraftPlace.item(0, 0));
        Draft last = again.add(0, Part.ITEMS, new Passage(LIST.length() - 9, LIST.length() - 1));
        assertThat(task(last, 4).section()).isEqualTo("一、创新");
        assertThatThrownBy(() -> again.add(0, Part.ITEMS, new Passage(start, start)))
                .hasMessageContaining("workbench.field-empty");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, １２, 12",
        "NUMBER, '', ''",
        "SECTION, 二、民生, 二、民生",
        "SUBSECTION, （一）平台, （一）平台",
        "TEXT, ' 另一\n句话。', 另一句话。",
        "LEADERS, '李明，王红 赵云', 李明、王红、赵云",
        "DEADLINE, 2025年12月底前, 2025年12月底前",
    })
    void correctsEveryFieldOfATask(Field field, String typed, String shown)
            throws ProblemException {
        Draft draft = list().with(DraftPlace.item(0, 0), field, typed);
        assertThat(draft.item(DraftPlace.item(0, 0)).get(field)).isEqualTo(shown);
        assertThat(draft.canUndo()).isTrue();
        assertThat(draft.undo().reading()).isEqualTo(list().reading());
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 0, field-number",
        "NUMBER, 十二, field-number",
        "NUMBER, 1234567890, field-number",
        "TEXT, ' ', field-empty",
        "TEXT, 'a\u0007b', field-control",
    })
    void refusesWhatCannotStandInAFieldAndSaysWhy(Field field, String typed, String code)
            throws ProblemException {
        Draft draft = list();
        assertThatThrownBy(() -> draft.with(DraftPlace.item(0, 0), field, typed))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("workbench." + code));
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, 另一份清单, 另一份清单, ''",
        "DOCUMENT_NUMBER, 云政发〔2025〕9号, 云政发〔2025〕9号, ''",
        "DOCUMENT_NUMBER, '', '', ''",
        "ISSUER, 云岫市人民政府, 云岫市人民政府, ''",
        "YEAR, 2026年, 2026, ''",
        "YEAR, 26, '', field-year",
        "YEAR, 1800, '', field-year",
        "TITLE, '', '', field-empty",
    })
    void correctsTheDocumentItself(Field field, String typed, String shown, String code)
            throws ProblemException {
        Draft draft = list();
        if (code.isEmpty()) {
            assertThat(draft.with(0, field, typed).get(0, field)).isEqualTo(shown);
        } else {
            assertThatThrownBy(() -> draft.with(0, field, typed)).hasMessageContaining(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025-q3, 2025-Q3",
        "２０２５-H1, 2025-H1",
        "2025-11, 2025-11",
        "2025-01/2025-04, 2025-01/2025-04",
        "'', ''",
        "2025-13, -",
        "2025-Q5, -",
        "2025-04/2025-01, -",
        "去年, -",
    })
    void aReportHasAPeriod(String typed, String shown) throws ProblemException {
        Draft draft = list().as(0, DocumentKind.OUTCOME_REPORT);
        if (shown.equals("-")) {
            assertThatThrownBy(() -> draft.with(0, Field.PERIOD, typed))
                    .hasMessageContaining("field-period");
        } else {
            assertThat(draft.with(0, Field.PERIOD, typed).get(0, Field.PERIOD)).isEqualTo(shown);
        }
    }

    @Test
    void changesTheKindAndBackKeepsTextNumbersAndUnits() throws ProblemException {
        Draft draft = list();
        for (DocumentKind kind : DocumentKind.values()) {
            Draft other = draft.as(0, kind);
            assertThat(DocumentKind.of(other.documents().getFirst())).isEqualTo(kind);
            Draft back = other.as(0, DocumentKind.TASK_LIST);
            assertThat(back.items(0, Part.ITEMS))
                    .extracting(item -> item.get(Field.NUMBER) + item.get(Field.TEXT))
                    .isEqualTo(
                            draft.items(0, Part.ITEMS).stream()
                                    .map(item -> item.get(Field.NUMBER) + item.get(Field.TEXT))
                                    .toList());
            assertThat(back.items(0, Part.ITEMS).getFirst().units())
                    .isEqualTo(draft.items(0, Part.ITEMS).getFirst().units());
        }
    }

    @Test
    void aSourceThatIsCorrectedSaysWhatItRefersTo() throws ProblemException {
        Draft report =
                list().as(0, DocumentKind.OUTCOME_REPORT)
                        .with(
                                DraftPlace.item(0, 0),
                                Field.SOURCE,
                                "市政府工作報告第2、5項、折子工程第7-8项、日常履職考核事項");
        Outcome row = ((Item.OfRow) report.item(DraftPlace.item(0, 0))).row();
        assertThat(row.references())
                .extracting(reference -> reference.list() + reference.number())
                .containsExactly("市政府工作报告2", "市政府工作报告5", "折子工程7", "折子工程8");
        assertThat(row.dailyDuty()).isTrue();
    }

    @Test
    void unitsAreSetWithTheirRoles() throws ProblemException {
        DraftPlace place = DraftPlace.item(0, 0);
        List<Responsibility> units =
                List.of(
                        new Responsibility(" 市财政局 ", Role.LEAD),
                        new Responsibility("湖东区政府", Role.SUPPORTING));
        Draft draft = list().withUnits(place, units);
        assertThat(draft.item(place).units())
                .containsExactly(
                        new Responsibility("市财政局", Role.LEAD),
                        new Responsibility("湖东区政府", Role.SUPPORTING));
        List<Responsibility> twice = List.of(units.getLast(), units.getLast());
        assertThatThrownBy(() -> draft.withUnits(place, twice))
                .hasMessageContaining("workbench.unit-twice");
        List<Responsibility> nameless = List.of(new Responsibility("　", Role.LEAD));
        assertThatThrownBy(() -> draft.withUnits(place, nameless))
                .hasMessageContaining("workbench.field-empty");
    }

    @Test
    void undoesAndRedoesWithinTheReview() throws ProblemException {
        Draft first = list();
        Draft second = first.with(0, Field.TITLE, "甲");
        Draft third = second.without(DraftPlace.item(0, 0));
        assertThat(third.undo().reading()).isEqualTo(second.reading());
        assertThat(third.undo().undo().reading()).isEqualTo(first.reading());
        assertThat(third.undo().undo().redo().redo().reading()).isEqualTo(third.reading());
        assertThat(first.undo()).isSameAs(first);
        assertThat(third.redo()).isSameAs(third);
        assertThat(third.undo().with(0, Field.TITLE, "乙").canRedo()).isFalse();
        assertThat(second.with(0, Field.TITLE, "甲")).isSameAs(second);
    }

    @Test
    void remarksKnowTheirPlaceAlsoAfterARemoval() throws ProblemException {
        Draft draft = list();
        DraftRemark gap =
                draft.remarks().stream()
                        .filter(remark -> remark.remark().code().equals("number-gap"))
                        .findFirst()
                        .orElseThrow();
        DraftPlace place = Objects.requireNonNull(gap.place());
        Draft ticked = draft.tick(gap.index(), true);
        assertThat(ticked.remarks().get(gap.index()).seen()).isTrue();
        assertThat(ticked.tick(gap.index(), false).remarks().get(gap.index()).seen()).isFalse();
        DraftRemark moved = draft.without(DraftPlace.item(0, 0)).remarks().get(gap.index());
        assertThat(moved.place()).isEqualTo(DraftPlace.item(0, place.index() - 1));
    }

    @Test
    void documentsAreAddedAndLeftOut() throws ProblemException {
        Draft none = list().withoutDocument(0);
        assertThat(none.documents()).isEmpty();
        Draft one = none.withDocument(DocumentKind.PLAN);
        assertThat(one.get(0, Field.TITLE)).isEqualTo("list.txt");
        int start = LIST.indexOf("新建公园");
        Draft value = one.add(0, Part.INDICATORS, new Passage(start, start + 7));
        Item indicator = value.item(DraftPlace.indicator(0, 0));
        assertThat(indicator.get(Field.TEXT)).isEqualTo("新建公园");
        assertThat(indicator.get(Field.VALUE)).isEqualTo("11");
        assertThat(indicator.get(Field.MEASURE)).isEqualTo("个");
        assertThatThrownBy(() -> one.add(0, Part.INDICATORS, new Passage(start, start + 4)))
                .hasMessageContaining("workbench.selection-value");
    }

    // a report with two damaged places in one row, one certain, and one in a remark alone

    private static final String REPORT =
            """
            1 建成平台。折子工程第3项 平台建成，用户??萍疾颗鷾，总数达到8万。
            其中企业?幕用户过半，均已验收。
            2 出台办法。折子工程第4项 办法已经??发布。
            """;

    private static Draft damaged() {
        Passage certain = passage("??萍疾颗鷾");
        Passage doubtful = passage("?幕");
        Passage told = passage("??发");
        Outcome one =
                new Outcome(
                        1,
                        "建成平台。",
                        null,
                        "折子工程第3项",
                        List.of(),
                        false,
                        List.of(),
                        "平台建成，用户。科技部批，总数达到8万。其中企业?幕用户过半，均已验收。",
                        List.of(
                                new Repair("??萍疾颗鷾", "。科技部批", true, certain),
                                new Repair("?幕", "的", false, doubtful)),
                        new Passage(0, REPORT.indexOf("2 出台")));
        Outcome two =
                new Outcome(
                        2,
                        "出台办法。",
                        null,
                        "折子工程第4项",
                        List.of(),
                        false,
                        List.of(),
                        "办法已经??发布。",
                        List.of(),
                        new Passage(REPORT.indexOf("2 出台"), REPORT.length()));
        Document report =
                new Document.OutcomeReport(
                        new Heading("2025年落实情况", null, "市科技局", 2025), "2025", List.of(one, two));
        return Draft.of(
                new Reading(
                        new Manuscript("report.txt", "d".repeat(64), REPORT),
                        List.of(report),
                        List.of(
                                new Remark(
                                        Severity.INFO,
                                        "repaired",
                                        List.of("??萍疾颗鷾", "。科技部批", "[A1]A3"),
                                        certain),
                                new Remark(
                                        Severity.WARNING,
                                        "damage-reading",
                                        List.of("??发", "正式发", ""),
                                        told))));
    }

    private static Passage passage(String words) {
        int start = REPORT.indexOf(words);
        return new Passage(start, start + words.length());
    }

    private static String account(Draft draft, int row) {
        return draft.item(DraftPlace.item(0, row)).get(Field.ACCOUNT);
    }

    @Test
    void whatIsDoubtfulIsOpenUntilItIsDecided() throws ProblemException {
        Draft draft = damaged();
        assertThat(draft.repairs())
                .extracting(DraftRepair::choice)
                .containsExactly(Choice.ACCEPTED, Choice.UNDECIDED, Choice.UNDECIDED);
        assertThat(draft.repairs().getFirst().proof()).isEqualTo("[A1]A3");
        assertThat(draft.open()).isEqualTo(2);
        Draft accepted = draft.accept(draft.repairs().get(1));
        assertThat(account(accepted, 0)).isEqualTo("平台建成，用户。科技部批，总数达到8万。其中企业的用户过半，均已验收。");
        assertThat(accepted.open()).isEqualTo(1);
        Draft declined = accepted.decline(accepted.repairs().get(2));
        assertThat(account(declined, 1)).isEqualTo("办法已经??发布。");
        assertThat(declined.open()).isZero();
        assertThat(declined.undo().undo().open()).isEqualTo(2);
        Document.OutcomeReport kept =
                (Document.OutcomeReport) declined.reading().documents().getFirst();
        assertThat(kept.rows().getFirst().repairs())
                .extracting(Repair::applied)
                .containsExactly(true, true);
    }

    @Test
    void aDeclinedRepairShowsTheTextAsReadAndCanBeAcceptedAgain() throws ProblemException {
        Draft draft = damaged();
        DraftRepair certain = draft.repairs().getFirst();
        Draft declined = draft.decline(certain);
        assertThat(account(declined, 0)).startsWith("平台建成，用户??萍疾颗鷾，总数");
        Draft again = declined.accept(certain);
        assertThat(account(again, 0)).isEqualTo(account(draft, 0));
    }

    @Test
    void theOfficersOwnWordsAreKeptAsTheRepair() throws ProblemException {
        Draft draft = damaged();
        Draft own = draft.rewrite(draft.repairs().get(1), "和个人的");
        assertThat(account(own, 0)).contains("其中企业和个人的用户过半");
        Outcome row = ((Item.OfRow) own.item(DraftPlace.item(0, 0))).row();
        assertThat(row.repairs().getLast())
                .isEqualTo(new Repair("?幕", "和个人的", true, passage("?幕")));
        assertThat(account(own.decline(own.repairs().get(1)), 0)).contains("其中企业?幕用户过半");
    }

    @Test
    void acceptsAllAtOnceAndUndoesThemAtOnce() throws ProblemException {
        Draft draft = damaged();
        Draft all = draft.acceptAll();
        assertThat(all.open()).isZero();
        assertThat(account(all, 1)).isEqualTo("办法已经正式发布。");
        assertThat(all.undo().open()).isEqualTo(2);
    }

    @Test
    void aPlaceThatIsEditedAwayIsNotGuessed() throws ProblemException {
        Draft draft = damaged().with(DraftPlace.item(0, 1), Field.ACCOUNT, "全部重写。");
        assertThatThrownBy(() -> draft.accept(draft.repairs().get(2)))
                .hasMessageContaining("workbench.repair-place");
        Draft declined = draft.decline(draft.repairs().get(2));
        assertThat(account(declined, 1)).isEqualTo("全部重写。");
        assertThat(declined.open()).isEqualTo(1);
        assertThat(damaged().without(DraftPlace.item(0, 1)).open()).isEqualTo(1);
    }

    @Test
    void aRowIsCutOutOfAnAccountWithItsRepairs() throws ProblemException {
        Draft draft = damaged();
        int offset = account(draft, 0).indexOf("其中");
        Draft cut = draft.split(DraftPlace.item(0, 0), Field.ACCOUNT, offset);
        Outcome second = ((Item.OfRow) cut.item(DraftPlace.item(0, 1))).row();
        assertThat(account(cut, 0)).isEqualTo("平台建成，用户。科技部批，总数达到8万。");
        assertThat(second.task()).isEqualTo("其中企业?幕用户过半，均已验收。");
        assertThat(second.repairs()).extracting(Repair::damaged).containsExactly("?幕");
        Draft accepted = cut.accept(cut.repairs().get(1));
        assertThat(accepted.item(DraftPlace.item(0, 1)).get(Field.TEXT))
                .isEqualTo("其中企业的用户过半，均已验收。");
    }
}
