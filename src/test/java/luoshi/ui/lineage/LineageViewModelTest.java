package luoshi.ui.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import luoshi.model.LinkState;
import luoshi.model.ProblemException;
import luoshi.ui.TestFrame;
import luoshi.workbench.LineageLink;
import luoshi.workbench.LineageNode;
import luoshi.workbench.LineageNode.Column;
import luoshi.workbench.LineageStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
final class LineageViewModelTest {
    private static final String[] BEFORE = {
        "完成云岫湖绿道二期建设，新增绿道12公里", "建设湖东人工智能产业园，引进企业30家", "举办云岫国际茶叶博览会"
    };
    private static final String[] AFTER = {
        "推进云岫湖绿道三期建设，新增绿道8公里", "提升湖东人工智能产业园服务能力，新引进企业20家", "新建社区食堂15个"
    };

    private TestFrame frame;
    private LineageViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        frame = TestFrame.withoutWindow(folder);
        keepList(2024, BEFORE);
        keepList(2025, AFTER);
        frame.desk().refresh();
        model =
                new LineageViewModel(
                        frame.desk(),
                        new LineageWords(frame.views().messages(LineageView.class)),
                        () -> true);
    }

    private void keepList(int year, String... tasks) throws ProblemException {
        StringBuilder text = new StringBuilder("云岫市" + year + "年市政府工作报告重点任务清单,,\n序号,任务,主责单位\n");
        for (int i = 0; i < tasks.length; i++) {
            text.append(i + 1).append(",\"").append(tasks[i]).append("。\",市科技局\n");
        }
        frame.workbench()
                .imports()
                .keep(year + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws Exception {
        frame.close();
    }

    private LineageStory story() {
        return Objects.requireNonNull(model.story().get());
    }

    private LineageLink link() {
        return Objects.requireNonNull(model.walk().link().get());
    }

    @Test
    void theYearsAreTheChosenOneAndTheNextElseTheOneBefore() {
        assertThat(YearPair.usual(2023, Set.of(2021, 2023, 2024, 2025)))
                .isEqualTo(new YearPair(2023, 2024));
        assertThat(YearPair.usual(2025, Set.of(2021, 2024, 2025)))
                .isEqualTo(new YearPair(2024, 2025));
        assertThat(YearPair.usual(2025, Set.of(2025))).isEqualTo(new YearPair(2025, 2025));
        assertThat(YearPair.usual(2025, Set.of())).isNull();
    }

    @Test
    void tellsTheStoryWhenItIsShown() {
        assertThat(model.phase().get()).isEqualTo(Phase.STOPPED);

        model.entered();

        assertThat(model.pair().get()).isEqualTo(new YearPair(2024, 2025));
        assertThat(model.phase().get()).isEqualTo(Phase.TOLD);
        assertThat(model.themes()).isNotEmpty();
        assertThat(model.themes().getFirst().nodes())
                .extracting(node -> node.column())
                .contains(Column.TASK, Column.NEXT);
        assertThat(model.gap(Gap.UNANSWERED)).hasSize(3);
        assertThat(model.gap(Gap.FRESH)).hasSize(1);
        assertThat(model.gap(Gap.DROPPED)).hasSize(1);
    }

    @Test
    void keysFollowALinkThereAndBack() {
        model.entered();
        Walk walk = model.walk();
        assertThat(Objects.requireNonNull(walk.node().get()).column()).isEqualTo(Column.TASK);
        var begun = walk.node().get();

        walk.follow(true);
        assertThat(Objects.requireNonNull(walk.node().get()).column()).isEqualTo(Column.NEXT);
        walk.follow(true);
        assertThat(Objects.requireNonNull(walk.node().get()).column()).isEqualTo(Column.NEXT);
        walk.follow(false);
        assertThat(walk.node().get()).isEqualTo(begun);
    }

    @Test
    void aDecisionIsSeenAtOnceStaysInPlaceAndIsUndone() {
        model.entered();
        LineageLink before = link();
        assertThat(before.state()).isEqualTo(LinkState.PROPOSED);

        model.decide(LinkState.CONFIRMED, " 同一条绿道 ");

        assertThat(link().joinsTheSame(before)).isTrue();
        assertThat(link().state()).isEqualTo(LinkState.CONFIRMED);
        assertThat(link().evidence()).isEqualTo(before.evidence());

        model.decide(LinkState.REJECTED, "");
        assertThat(story().links())
                .filteredOn(one -> one.joinsTheSame(before))
                .extracting(LineageLink::state)
                .containsExactly(LinkState.REJECTED);

        frame.undo();
        frame.undo();
        assertThat(story().links())
                .filteredOn(one -> one.joinsTheSame(before))
                .containsExactly(before);
    }

    @Test
    void theReasonForAGapIsKeptAndTakenBack() {
        model.entered();
        GapRow dropped = model.gap(Gap.DROPPED).getFirst();
        assertThat(dropped.reason()).isEmpty();

        model.explain(dropped, "两年一届");
        assertThat(model.gap(Gap.DROPPED).getFirst().reason()).isEqualTo("两年一届");
        assertThat(frame.desk().undoableProperty().get()).isNotNull();

        model.explain(model.gap(Gap.DROPPED).getFirst(), "");
        assertThat(model.gap(Gap.DROPPED).getFirst().reason()).isEmpty();
    }

    @Test
    void wordsNarrowTheThemesAndAnotherPairIsToldAnew() {
        model.entered();
        int all = model.themes().size();
        model.find().set("綠道");
        assertThat(model.themes()).isNotEmpty().hasSizeLessThanOrEqualTo(all);
        model.find().set("没有这样的主题");
        assertThat(model.themes()).isEmpty();
        assertThat(model.theme().get()).isNull();
        model.find().set("");

        model.pair().set(new YearPair(2025, 2025));

        assertThat(story().isOneYear()).isTrue();
        assertThat(model.gap(Gap.FRESH)).isEqualTo(List.of());
        assertThat(model.gap(Gap.UNANSWERED)).hasSize(3);
    }

    @Test
    void aTaskLeadsToItsTheme() {
        model.entered();
        LineageNode last =
                story().links().stream()
                        .map(LineageLink::to)
                        .filter(node -> node.text().contains("产业园"))
                        .findFirst()
                        .orElseThrow();

        model.find().set("没有这样的词");
        model.showOf(last.id());

        assertThat(model.walk().node().get()).isEqualTo(last);
    }
}
