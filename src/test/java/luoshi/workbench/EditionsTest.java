package luoshi.workbench;

import static luoshi.workbench.Ledgers.PREVIEW;
import static luoshi.workbench.Ledgers.REPORT;
import static luoshi.workbench.Ledgers.WHOLE;
import static luoshi.workbench.Ledgers.YEAR;
import static luoshi.workbench.Ledgers.keep;
import static luoshi.workbench.Ledgers.link;
import static luoshi.workbench.Ledgers.read;
import static luoshi.workbench.Ledgers.row;
import static luoshi.workbench.Ledgers.state;
import static luoshi.workbench.Ledgers.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.SharedDocuments;
import luoshi.model.Document;
import luoshi.model.KeptTask;
import luoshi.model.LinkState;
import luoshi.model.OutcomeMatch;
import luoshi.model.ProblemException;
import luoshi.model.Reading;
import luoshi.text.Difference;
import luoshi.workbench.ItemChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
    @TempDir private Path folder;

    private Workbench open() throws ProblemException {
        return Workbench.open(folder.resolve("ledger"));
    }

    private static EditionComparison only(Workbench workbench, Reading reading) {
        List<EditionComparison> found = workbench.editions().compare(reading);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void takeOver(Workbench workbench, String name, String text)
            throws ProblemException {
        Reading reading = read(name, text);
        EditionComparison found = only(workbench, reading);
        workbench.imports().keep(Draft.of(reading), List.of(new Replacement(found, Set.of())));
    }

    @Test
    void showsWhatAFullerEditionAddsAndChangesWithTheWordsMarked() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "preview.txt", PREVIEW);
            EditionComparison found = only(workbench, read("whole.txt", WHOLE));
            assertThat(found.certain()).isTrue();
            assertThat(found.changes())
                    .extracting(ItemChange::kind)
                    .containsExactly(
                            Kind.CHANGED_BESIDE,
                            Kind.CHANGED,
                            Kind.SAME,
                            Kind.CHANGED,
                            Kind.ADDED,
                            Kind.ADDED);
            assertThat(found.count(Kind.DROPPED)).isZero();
            ItemChange reworded = found.changes().get(1);
            String before = reworded.before() == null ? "" : reworded.before().get(Field.TEXT);
            assertThat(reworded.words())
                    .filteredOn(piece -> piece.kind() != Difference.Kind.SAME)
                    .extracting(piece -> piece.left().of(before))
                    .contains("出台");
            EditionComparison back = only(workbench, read("short.txt", shortened()));
            assertThat(back.count(Kind.DROPPED)).isEqualTo(2);
        }
    }

    private static String shortened() {
        return PREVIEW.substring(0, PREVIEW.indexOf("3.新建"));
    }

    @Test
    void aFullerEditionTakesOverWithEveryDecisionAlsoAfterARestartAndAnUndo()
            throws ProblemException {
        List<String> before;
        long first;
        long second;
        try (Workbench workbench = open()) {
            keep(workbench, "preview.txt", PREVIEW);
            keep(workbench, "report.txt", REPORT);
            first = task(workbench, 1).id();
            second = task(workbench, 2).id();
            long third = task(workbench, 3).id();
            Matching matching = workbench.matching();
            matching.confirm(row(workbench, 1).outcome().id(), first, "1", "一致");
            matching.confirm(row(workbench, 2).outcome().id(), second, "2", "办法");
            matching.reject(row(workbench, 3).outcome().id(), third, "3", "不是");
            assertThat(workbench.browsing().suspects()).isEmpty();
            before = state(workbench);
            takeOver(workbench, "whole.txt", WHOLE);
        }
        try (Workbench workbench = open()) {
            assertThat(workbench.browsing().year(YEAR).tasks()).hasSize(6);
            assertThat(task(workbench, 1).id()).isEqualTo(first);
            assertThat(task(workbench, 2).id()).isEqualTo(second);
            assertThat(task(workbench, 2).task().text()).startsWith("印发");
            assertThat(task(workbench, 4).task().truncated()).isFalse();
            assertThat(task(workbench, 1).edition().source())
                    .isEqualTo(read("whole.txt", WHOLE).manuscript().sha256());
            assertThat(link(workbench, 1, 1).comment()).isEqualTo("一致");
            assertThat(link(workbench, 1, 1).state()).isEqualTo(LinkState.CONFIRMED);
            assertThat(link(workbench, 2, 2).comment()).isEqualTo("办法");
            assertThat(link(workbench, 3, 3).state()).isEqualTo(LinkState.REJECTED);
            Map<Long, SuspectLink> suspects = workbench.browsing().suspects();
            assertThat(suspects).containsOnlyKeys(link(workbench, 2, 2).id());
            assertThat(suspects.values())
                    .allSatisfy(link -> assertThat(link.task()).startsWith("出台"));
            assertThat(workbench.imports().keep(read("preview.txt", PREVIEW)).fate())
                    .isEqualTo(Imported.Fate.ALREADY_THERE);
            assertThat(workbench.undoing().firstStray()).isEmpty();
            workbench.undoing().undo();
            assertThat(state(workbench)).isEqualTo(before);
            assertThat(workbench.browsing().suspects()).isEmpty();
            workbench.undoing().redo();
            assertThat(workbench.browsing().suspects()).hasSize(1);
            assertThat(workbench.undoing().firstStray()).isEmpty();
            assertThat(workbench.undoing().firstBroken()).isEmpty();
        }
    }

    @Test
    void aSuspectLinkIsSoundOnceItIsDecidedAgain() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "preview.txt", PREVIEW);
            keep(workbench, "report.txt", REPORT);
            long outcome = row(workbench, 2).outcome().id();
            long task = task(workbench, 2).id();
            workbench.matching().confirm(outcome, task, "2", null);
            takeOver(workbench, "whole.txt", WHOLE);
            assertThat(workbench.browsing().suspects()).hasSize(1);
            workbench.matching().confirm(outcome, task, "2", "仍然是");
            assertThat(workbench.browsing().suspects()).isEmpty();
        }
    }

    @Test
    void whatIsDroppedGoesOrStaysAsTheOfficerSays() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "whole.txt", WHOLE);
            keep(workbench, "report.txt", REPORT);
            workbench
                    .matching()
                    .confirm(row(workbench, 3).outcome().id(), task(workbench, 3).id(), "3", "公园");
            List<String> before = state(workbench);
            KeptTask stays = task(workbench, 5);
            Reading reading = read("short.txt", shortened());
            EditionComparison found = only(workbench, reading);
            assertThat(found.count(Kind.DROPPED)).isEqualTo(4);
            workbench
                    .imports()
                    .keep(
                            Draft.of(reading),
                            List.of(new Replacement(found, Set.of(ItemKey.task(stays.id())))));
            assertThat(workbench.browsing().year(YEAR).tasks())
                    .extracting(task -> task.task().number())
                    .containsExactly(1, 2, 5);
            KeptTask stayed = task(workbench, 5);
            assertThat(stayed.id()).isEqualTo(stays.id());
            assertThat(stayed.task()).isEqualTo(stays.task());
            assertThat(stayed.edition().source()).isEqualTo(stays.edition().source());
            RemovedItem park =
                    workbench.corrections().removed().stream()
                            .filter(removed -> Integer.valueOf(3).equals(removed.number()))
                            .findFirst()
                            .orElseThrow();
            workbench.corrections().restore(park);
            assertThat(link(workbench, 3, 3).comment()).isEqualTo("公园");
            workbench.undoing().undo();
            workbench.undoing().undo();
            assertThat(state(workbench)).isEqualTo(before);
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }

    @Test
    void whatChangedSinceItWasComparedIsComparedAgain() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "preview.txt", PREVIEW);
            Draft draft = Draft.of(read("whole.txt", WHOLE));
            Replacement shown = new Replacement(only(workbench, draft.reading()), Set.of());
            List<String> before = state(workbench);
            Draft later = draft.join(DraftPlace.item(0, 0));
            assertThatThrownBy(() -> workbench.imports().keep(later, List.of(shown)))
                    .hasMessageContaining("workbench.edition-gone");
            assertThat(state(workbench)).isEqualTo(before);
            workbench.corrections().remove(ItemKey.task(task(workbench, 1).id()));
            assertThatThrownBy(() -> workbench.imports().keep(draft, List.of(shown)))
                    .hasMessageContaining("workbench.edition-gone");
            Draft plan = draft.as(0, luoshi.model.DocumentKind.PLAN);
            assertThatThrownBy(() -> workbench.imports().keep(plan, List.of(shown)))
                    .hasMessageContaining("workbench.edition-gone");
        }
    }

    @Test
    void isNotTakenForAnotherList() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "preview.txt", PREVIEW);
            Editions editions = workbench.editions();
            assertThat(editions.compare(read("a", WHOLE.replace("2025", "2026")))).isEmpty();
            assertThat(editions.compare(read("b", WHOLE.replace("3号", "4号")))).isEmpty();
            String unnumbered = WHOLE.replace("云政发〔2025〕3号\n", "");
            assertThat(only(workbench, read("c", unnumbered)).certain()).isFalse();
            String other =
                    """
                    2025年重要民生实事项目
                    1.加装电梯300部。
                    主责单位：市住房城乡建设局
                    2.新建停车位5000个。
                    主责单位：市城市管理局
                    """;
            assertThat(editions.compare(read("d", other))).isEmpty();
        }
    }

    @Test
    void aCorrectedReportKeepsItsDecisionsAndAnotherPeriodStandsBeside() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "whole.txt", WHOLE);
            keep(workbench, "report.txt", REPORT);
            long outcome = row(workbench, 2).outcome().id();
            workbench.matching().confirm(outcome, task(workbench, 2).id(), "2", "办法");
            Reading corrected = read("corrected.txt", REPORT.replace("30个", "31个"));
            EditionComparison found = only(workbench, corrected);
            assertThat(found.certain()).isFalse();
            assertThat(found.count(Kind.CHANGED)).isEqualTo(1);
            String quarter = REPORT.replace("全年落实情况\n市", "一季度落实情况\n市");
            assertThat(workbench.editions().compare(read("q1.txt", quarter))).isEmpty();
            workbench
                    .imports()
                    .keep(Draft.of(corrected), List.of(new Replacement(found, Set.of())));
            assertThat(row(workbench, 2).outcome().id()).isEqualTo(outcome);
            assertThat(row(workbench, 2).outcome().outcome().account()).contains("31个");
            assertThat(workbench.browsing().suspects().values())
                    .singleElement()
                    .satisfies(link -> assertThat(link.outcome()).contains("30个"));
        }
    }

    @Test
    void aDraftWithAnOpenRepairIsNotKept() throws ProblemException {
        try (Workbench workbench = open()) {
            String damaged = REPORT.replace("办法已经出台", "办法已??经出台");
            Draft draft = Draft.of(read("damaged.txt", damaged));
            assertThat(draft.open()).isPositive();
            assertThatThrownBy(() -> workbench.imports().keep(draft))
                    .hasMessageContaining("workbench.draft-open");
            assertThat(workbench.browsing().documents()).isEmpty();
            Draft decided = draft;
            for (DraftRepair repair : draft.repairs()) {
                decided = decided.decline(repair);
            }
            assertThat(workbench.imports().keep(decided).kept()).isTrue();
            assertThat(row(workbench, 2).outcome().outcome().account()).contains("已??经");
        }
    }

    @Test
    void aReviewedImportIsOneStep() throws ProblemException {
        try (Workbench workbench = open()) {
            Draft draft =
                    Draft.of(read("preview.txt", PREVIEW))
                            .with(DraftPlace.item(0, 0), Field.NUMBER, "7")
                            .join(DraftPlace.item(0, 1));
            workbench.imports().keep(draft);
            assertThat(workbench.browsing().year(YEAR).tasks())
                    .extracting(task -> task.task().number())
                    .containsExactly(7, 2, 4);
            assertThat(workbench.undoing().steps()).hasSize(1);
            workbench.undoing().undo();
            assertThat(workbench.browsing().documents()).isEmpty();
        }
    }

    /** The real preview, and a fuller edition of it of the test's own making. */
    @Test
    void theRealPreviewIsReplacedWithEveryDecisionKept() throws ProblemException, IOException {
        Path preview = SharedDocuments.require("documents/2021-task-list-preview.txt");
        Path report = SharedDocuments.require("documents/2021-outcome-report.txt");
        Map<Long, String> decided = new HashMap<>();
        int year = 2021;
        try (Workbench workbench = open()) {
            workbench.imports().keep(preview);
            workbench.imports().keep(report);
            for (OutcomeMatch match : workbench.browsing().year(year).matches()) {
                if (!match.links().isEmpty()) {
                    long task = match.links().getFirst().taskId();
                    workbench.matching().confirm(match.outcome().id(), task, "x", "注");
                }
            }
            workbench
                    .browsing()
                    .year(year)
                    .matches()
                    .forEach(match -> decided.put(match.outcome().id(), confirmed(match)));
            assertThat(workbench.browsing().year(year).tasks()).hasSize(9);
        }
        try (Workbench workbench = open()) {
            Draft fuller = fuller(workbench.imports().inspect(preview), preview);
            EditionComparison found = only(workbench, fuller.reading());
            assertThat(found.count(Kind.ADDED)).isEqualTo(3);
            assertThat(found.count(Kind.DROPPED)).isZero();
            assertThat(found.count(Kind.CHANGED)).isEqualTo(2);
            workbench.imports().keep(fuller, List.of(new Replacement(found, Set.of())));
        }
        try (Workbench workbench = open()) {
            assertThat(workbench.browsing().year(year).tasks()).hasSize(12);
            for (OutcomeMatch match : workbench.browsing().year(year).matches()) {
                String before = decided.getOrDefault(match.outcome().id(), "");
                if (!before.isEmpty()) {
                    assertThat(confirmed(match)).isEqualTo(before);
                }
            }
            assertThat(workbench.undoing().firstStray()).isEmpty();
            workbench.undoing().undo();
            assertThat(workbench.browsing().year(year).tasks()).hasSize(9);
        }
    }

    private static String confirmed(OutcomeMatch match) {
        return match.links().stream()
                .filter(link -> link.state() == LinkState.CONFIRMED && link.decidedBy() != null)
                .map(link -> link.taskId() + " " + link.comment())
                .findFirst()
                .orElse("");
    }

    /** The preview with its last task ended, one reworded, and three more. */
    private static Draft fuller(Reading preview, Path file) throws ProblemException, IOException {
        byte[] bytes =
                (Files.readString(file) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Reading again = new luoshi.document.DocumentReader().read("fuller.txt", bytes);
        assertThat(again.documents()).hasSameSizeAs(preview.documents());
        Draft draft = Draft.of(again);
        int last = ((Document.TaskList) again.documents().getFirst()).tasks().size() - 1;
        DraftPlace end = DraftPlace.item(0, last);
        draft = draft.with(end, Field.TEXT, draft.item(end).get(Field.TEXT) + "全部完成。");
        DraftPlace first = DraftPlace.item(0, 0);
        draft = draft.with(first, Field.TEXT, draft.item(first).get(Field.TEXT) + "按季度报告。");
        for (int i = 0; i < 3; i++) {
            DraftPlace behind = DraftPlace.item(0, last + i);
            String text = draft.item(behind).get(Field.TEXT);
            draft = draft.split(behind, Field.TEXT, text.length() - 3);
            DraftPlace added = DraftPlace.item(0, last + i + 1);
            draft =
                    draft.with(behind, Field.TEXT, text)
                            .with(added, Field.NUMBER, Integer.toString(last + 2 + i))
                            .with(added, Field.TEXT, "建成第" + (i + 1) + "座岫光展馆，对外开放。");
        }
        return draft;
    }
}
