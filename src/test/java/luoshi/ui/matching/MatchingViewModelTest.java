package luoshi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.ui.SampleLedger;
import luoshi.ui.TestFrame;
import luoshi.ui.support.Mark;
import luoshi.ui.support.SideBySide;
import luoshi.workbench.Field;
import luoshi.workbench.ItemKey;
import luoshi.workbench.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matching view without a window, on a ledger of the samples. */
class MatchingViewModelTest {
    @TempDir Path folder;
    private TestFrame frame;
    private MatchingViewModel model;

    @BeforeEach
    void open() throws ProblemException {
        SampleLedger.copyTo(folder);
        frame = TestFrame.withoutWindow(folder);
        frame.desk().refresh();
        model = model();
    }

    private MatchingViewModel model() {
        return new MatchingViewModel(frame.desk(), words(), frame::announce);
    }

    private MatchingWords words() {
        return new MatchingWords(
                frame.views().messages(MatchingView.class), new Wording(Locale.CHINESE));
    }

    @AfterEach
    void close() throws ProblemException {
        frame.close();
    }

    private QueueItem.Row row() {
        return Objects.requireNonNull(model.choice().rowProperty().get());
    }

    private int number() {
        return Objects.requireNonNull(row().match().outcome().outcome().number());
    }

    private OutcomeMatch kept(long outcome) {
        return frame.workbench().browsing().year(2025).matches().stream()
                .filter(match -> match.outcome().id() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private void lookAt(int number) {
        model.filterProperty().set(QueueFilter.ALL);
        model.select(
                model.rows().stream()
                        .filter(
                                one ->
                                        Integer.valueOf(number)
                                                .equals(one.match().outcome().outcome().number()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void groupsByWhyAPersonIsNeeded() {
        List<String> shown = new ArrayList<>();
        for (QueueItem item : model.items()) {
            switch (item) {
                case QueueItem.Heading one -> shown.add(one.group() + " " + one.rows());
                case QueueItem.Row one ->
                        shown.add(String.valueOf(one.match().outcome().outcome().number()));
            }
        }
        assertThat(shown)
                .containsExactly(
                        "TEXT_DIFFERS 2",
                        "17",
                        "21",
                        // the number leads to a task of other words
                        "BY_WORDING 1",
                        "18",
                        "MISSING_TASK 1",
                        "28",
                        "UNMATCHED 3",
                        "1",
                        "29",
                        "30");
        assertThat(model.queueProperty().get().counts()).isEqualTo(new Queue.Counts(23, 0, 7));
        assertThat(number()).isEqualTo(17);
        assertThat(model.position()).isZero();
    }

    @Test
    void filtersAndFolds() {
        model.fold(QueueGroup.TEXT_DIFFERS);
        assertThat(model.items().getFirst())
                .isEqualTo(new QueueItem.Heading(QueueGroup.TEXT_DIFFERS, 2, true));
        assertThat(model.items()).hasSize(9);
        model.filterProperty().set(QueueFilter.SETTLED);
        assertThat(model.items()).hasSize(24);
        assertThat(row().group()).isEqualTo(QueueGroup.AUTOMATIC);
        model.filterProperty().set(QueueFilter.ALL);
        assertThat(model.rows()).hasSize(30);
    }

    @Test
    void marksWhatDiffers() {
        SideBySide both = Objects.requireNonNull(model.choice().comparisonProperty().get());
        assertThat(both.leftMarks()).hasSize(1).first().extracting(Mark::number).isEqualTo(1);
        assertThat(both.differing()).containsExactly(new SideBySide.Differing(1, "18個重點", "20个重大"));
    }

    @Test
    void acceptGoesOnToTheNextOpenRow() {
        long accepted = row().id();
        model.commentProperty().set(" 数量已与发改委核实 ");
        model.accept();
        assertThat(number()).isEqualTo(21);
        assertThat(model.commentProperty().get()).isEmpty();
        OutcomeMatch match = kept(accepted);
        assertThat(match.state()).isEqualTo(MatchState.CONFIRMED);
        Link link = match.links().getFirst();
        assertThat(link.decidedBy()).isEqualTo("officer");
        assertThat(link.comment()).isEqualTo("数量已与发改委核实");
        assertThat(frame.workbench().undoing().undoable().orElseThrow().subject())
                .isEqualTo("落实行 17 → 任务 16");
        assertThat(frame.said()).last().isEqualTo("已核定：落实行 17 → 任务 16。还有 6 行未核定。");
        assertThat(model.queueProperty().get().counts()).isEqualTo(new Queue.Counts(23, 1, 6));
        model.show(accepted);
        assertThat(model.commentProperty().get()).isEqualTo("数量已与发改委核实");
    }

    @Test
    void rejectBringsUpTheNextCandidate() {
        lookAt(18);
        long outcome = row().id();
        long first = Objects.requireNonNull(model.choice().candidateProperty().get()).id();
        int open =
                (int) model.choice().candidates().stream().filter(one -> !one.isRejected()).count();
        model.reject();
        assertThat(row().id()).isEqualTo(outcome);
        assertThat(kept(outcome).links())
                .filteredOn(link -> link.state() == LinkState.REJECTED)
                .extracting(Link::taskId)
                .containsExactly(first);
        Candidate next = model.choice().candidateProperty().get();
        if (open > 1) {
            assertThat(next).isNotNull();
            assertThat(Objects.requireNonNull(next).id()).isNotEqualTo(first);
        } else {
            assertThat(next).isNull();
        }
        model.undo();
        assertThat(Objects.requireNonNull(model.choice().candidateProperty().get()).id())
                .isEqualTo(first);
    }

    @Test
    void saysThatTheTextsHaveLittleInCommonInsteadOfCountingPlaces() {
        lookAt(18);
        model.choice().choose(2);
        SideBySide both = Objects.requireNonNull(model.choice().comparisonProperty().get());
        assertThat(both.alike()).isFalse();
        Candidate named = model.choice().candidateProperty().get();
        assertThat(words().reason(row(), named, both)).contains("文字差异很大").doesNotContain("0 处");
    }

    @Test
    void noneFitsSettlesTheRow() {
        lookAt(28);
        long outcome = row().id();
        model.filterProperty().set(QueueFilter.OPEN);
        model.noneFits();
        assertThat(kept(outcome).noneFitsBy()).isEqualTo("officer");
        assertThat(number()).isEqualTo(1);
        assertThat(frame.said()).last().asString().contains("落实行 28 没有对应任务", "6 行");
    }

    @Test
    void undoGoesBackToTheRow() {
        long outcome = row().id();
        model.accept();
        model.noneFits();
        model.undo();
        assertThat(number()).isEqualTo(21);
        model.undo();
        assertThat(row().id()).isEqualTo(outcome);
        assertThat(kept(outcome).state()).isEqualTo(MatchState.PROPOSED);
        assertThat(frame.said()).last().isEqualTo("已撤销：落实行 17 → 任务 16。");
    }

    @Test
    void undoOutsideTheViewGoesBackToTheRowToo() {
        model.accept();
        assertThat(number()).isEqualTo(21);
        frame.undo();
        assertThat(number()).isEqualTo(17);
        assertThat(row().group()).isEqualTo(QueueGroup.TEXT_DIFFERS);
    }

    @Test
    void aRejectedRowKeepsItsPlace() {
        model.reject();
        assertThat(number()).isEqualTo(17);
        assertThat(row().group()).isEqualTo(QueueGroup.TEXT_DIFFERS);
        model.noneFits();
        assertThat(number()).isEqualTo(21);
    }

    @Test
    void anotherTaskIsFoundAndAccepted() {
        lookAt(1);
        long outcome = row().id();
        assertThat(model.choice().candidates()).isEmpty();
        model.accept();
        assertThat(frame.said()).last().asString().startsWith("请先选一项任务");
        model.choice().searchProperty().set("26");
        assertThat(model.choice().candidates())
                .extracting(one -> one.task().task().number())
                .contains(26);
        model.choice().choose(1);
        long task = Objects.requireNonNull(model.choice().candidateProperty().get()).id();
        model.choice().endSearch();
        assertThat(model.choice().candidates()).extracting(Candidate::id).containsExactly(task);
        model.accept();
        assertThat(kept(outcome).links().getFirst().taskId()).isEqualTo(task);
        assertThat(kept(outcome).state()).isEqualTo(MatchState.CONFIRMED);
    }

    @Test
    void searchFindsFoldedWordsAndUnitsByTheirInitials() {
        model.choice().searchProperty().set("產業");
        assertThat(model.choice().candidates())
                .isNotEmpty()
                .allMatch(one -> one.task().task().text().contains("产业"));
        model.choice().searchProperty().set("skjj");
        assertThat(model.choice().candidates())
                .isNotEmpty()
                .allMatch(
                        one ->
                                one.task().task().units().stream()
                                        .anyMatch(part -> part.unit().contains("科技局")));
        model.choice().searchProperty().set("没有这样的词");
        assertThat(model.choice().candidates()).isEmpty();
    }

    @Test
    void aProgramsDecisionCanBeChanged() {
        model.filterProperty().set(QueueFilter.SETTLED);
        long outcome = row().id();
        model.reject();
        assertThat(kept(outcome).state()).isEqualTo(MatchState.UNMATCHED);
        assertThat(row().id()).isEqualTo(outcome);
    }

    @Test
    void atTheEndNothingIsOpen() {
        for (int i = 0; i < 7; i++) {
            model.noneFits();
        }
        assertThat(model.choice().rowProperty().get()).isNull();
        assertThat(model.queueProperty().get().counts().open()).isZero();
        assertThat(frame.said()).last().asString().endsWith("全部核定。");
        model.noneFits();
        model.next();
        assertThat(model.queueProperty().get().counts()).isEqualTo(new Queue.Counts(23, 7, 0));
    }

    @Test
    void addsATaskAndStaysAtTheRow() {
        model.accept();
        lookAt(17);
        long outcome = row().id();
        model.choice().searchProperty().set("26");
        model.choice().choose(1);
        model.acceptAlso();
        assertThat(number()).isEqualTo(17);
        assertThat(kept(outcome).links())
                .filteredOn(link -> link.state() == LinkState.CONFIRMED)
                .hasSize(2);
        assertThat(frame.said()).last().isEqualTo("已加选：落实行 17 → 任务 26。按 N 看下一条。");
        assertThat(Objects.requireNonNull(model.choice().candidateProperty().get()).isConfirmed())
                .isTrue();
        model.undo();
        assertThat(kept(outcome).links())
                .filteredOn(link -> link.state() == LinkState.CONFIRMED)
                .hasSize(1);
    }

    @Test
    void acceptsTheSureOnesTogether() {
        assertThat(model.sure(0.95))
                .extracting(one -> one.match().outcome().outcome().number())
                .containsExactly(17, 21, 18);
        assertThat(model.sure(0.9999)).isEmpty();
        model.acceptSure(0.95);
        assertThat(model.queueProperty().get().counts()).isEqualTo(new Queue.Counts(23, 3, 4));
        assertThat(frame.said()).last().isEqualTo("已一起接受 3 行，可一步撤销（Ctrl+Z）。");
        assertThat(model.sure(0.8)).isEmpty();
        model.acceptSure(0.8);
        assertThat(frame.said()).last().isEqualTo("没有达到这一置信度的未核定行。");
        model.undo();
        assertThat(model.queueProperty().get().counts().open()).isEqualTo(7);
    }

    @Test
    void aRejectionIsAskedAgainWhenTheTaskSaysSomethingElse() throws ProblemException {
        long outcome = row().id();
        Candidate rejected = Objects.requireNonNull(model.choice().candidateProperty().get());
        model.reject();
        frame.workbench()
                .corrections()
                .set(ItemKey.task(rejected.id()), Field.TEXT, "建设江口县中药材种植基地");
        model.show(outcome);
        assertThat(row().group()).isEqualTo(QueueGroup.SUSPECT);
        Candidate again = Objects.requireNonNull(model.choice().candidateProperty().get());
        assertThat(again.id()).isEqualTo(rejected.id());
        model.commentProperty().set("再看过");
        model.reject();
        model.show(outcome);
        assertThat(row().group()).isNotEqualTo(QueueGroup.SUSPECT);
    }

    @Test
    void walksTheRowsShown() {
        model.previous();
        assertThat(number()).isEqualTo(17);
        model.next();
        model.next();
        assertThat(number()).isEqualTo(18);
        model.next();
        assertThat(number()).isEqualTo(28);
        assertThat(model.choice().candidateProperty().get()).isNull();
    }
}
