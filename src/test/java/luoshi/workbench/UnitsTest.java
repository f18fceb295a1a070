package luoshi.workbench;

import static luoshi.workbench.Ledgers.WHOLE;
import static luoshi.workbench.Ledgers.YEAR;
import static luoshi.workbench.Ledgers.keep;
import static luoshi.workbench.Ledgers.state;
import static luoshi.workbench.Ledgers.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Unit;
import luoshi.model.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsTest {
    /** The next year's list under other names, with a unit that nobody knows. */
    private static final String NEXT =
            """
            2026年市政府工作报告重点任务清单
            云政发〔2026〕2号
            一、创新
            1.扩容岫光算力平台，提供算力900P。
            主责单位：市科学技术局、高新区管委会，市岫光专班
            2.新增普惠托位800个。
            主责单位：市卫健委，市卫生健康委，湖西区政府
            """;

    @TempDir private Path folder;

    private Workbench open() throws ProblemException {
        return Workbench.open(folder.resolve("ledger"));
    }

    private static void twoYears(Workbench workbench) throws ProblemException {
        keep(workbench, "list.txt", WHOLE);
        keep(workbench, "next.txt", NEXT);
    }

    private static UnitEntry unit(Workbench workbench, String name) {
        return workbench.units().book().named(name).orElseThrow();
    }

    private static long id(Workbench workbench, String name) {
        return unit(workbench, name).unit().id();
    }

    @Test
    void offersWhatIsTheSameAndWhatNobodyKnows() throws ProblemException {
        try (Workbench workbench = open()) {
            twoYears(workbench);
            assertThat(workbench.units().book().toName())
                    .extracting(entry -> entry.unit().name())
                    .containsExactly("市岫光专班");
            assertThat(unit(workbench, "市卫健委").same())
                    .extracting(Unit::name)
                    .containsExactly("市卫生健康委");
            assertThat(unit(workbench, "市科学技术局、高新区管委会").same())
                    .extracting(Unit::name)
                    .containsExactly("市科技局、高新区管委会");
            assertThat(unit(workbench, "湖东区政府").kind()).isEqualTo(UnitKind.DISTRICT);
            assertThat(unit(workbench, "市卫生健康委").tasks()).isEqualTo(2);
            assertThat(unit(workbench, "各区政府").members())
                    .extracting(Unit::name)
                    .containsExactly("湖东区政府", "湖西区政府");
        }
    }

    @Test
    void mergingTakesEveryTaskAlongAndOneUndoBringsBothBack() throws ProblemException {
        List<String> before;
        try (Workbench workbench = open()) {
            twoYears(workbench);
            workbench.setOwnUnit("市科学技术局、高新区管委会");
            before = state(workbench);
            workbench.units().merge(id(workbench, "市科学技术局、高新区管委会"), id(workbench, "市科技局、高新区管委会"));
        }
        try (Workbench workbench = open()) {
            assertThat(workbench.units().book().named("市科学技术局、高新区管委会")).isEmpty();
            UnitEntry one = unit(workbench, "市科技局、高新区管委会");
            assertThat(one.tasks()).isEqualTo(2);
            assertThat(one.unit().otherNames()).containsExactly("市科学技术局、高新区管委会");
            assertThat(workbench.browsing().year(2026).tasks().getFirst().task().units())
                    .contains(new Responsibility("市科技局、高新区管委会", Role.LEAD));
            assertThat(workbench.ownUnit()).contains("市科技局、高新区管委会");
            assertThat(workbench.undoing().firstStray()).isEmpty();
            workbench.undoing().undo();
            assertThat(state(workbench)).isEqualTo(before);
            assertThat(workbench.ownUnit()).contains("市科学技术局、高新区管委会");
            workbench.undoing().redo();
            assertThat(unit(workbench, "市科技局、高新区管委会").tasks()).isEqualTo(2);
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }

    @Test
    void aTaskThatNamesBothNamesTheUnitOnce() throws ProblemException {
        try (Workbench workbench = open()) {
            twoYears(workbench);
            workbench.units().merge(id(workbench, "市卫健委"), id(workbench, "市卫生健康委"));
            assertThat(workbench.browsing().year(2026).tasks().getLast().task().units())
                    .extracting(Responsibility::unit)
                    .containsExactly("市卫生健康委", "湖西区政府");
            workbench.undoing().undo();
            assertThat(workbench.browsing().year(2026).tasks().getLast().task().units())
                    .extracting(Responsibility::unit)
                    .containsExactly("市卫健委", "市卫生健康委", "湖西区政府");
        }
    }

    @Test
    void aDocumentThatComesLaterFindsTheUnitByItsOtherName() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "list.txt", WHOLE);
            workbench.units().addName(id(workbench, "市卫生健康委"), "市卫健委");
            workbench.units().rename(id(workbench, "市数据局"), "市数据和政务局");
            keep(workbench, "next.txt", NEXT);
            keep(workbench, "third.txt", NEXT.replace("2026", "2027").replace("市岫光专班", "市数据局"));
            assertThat(workbench.units().book().named("市卫健委")).isEmpty();
            assertThat(workbench.units().book().named("市数据局")).isEmpty();
            assertThat(task(workbench, 2).task().units())
                    .containsExactly(new Responsibility("市数据和政务局", Role.LEAD));
            assertThat(unit(workbench, "市数据和政务局").tasks()).isEqualTo(2);
        }
    }

    @Test
    void namingAnUnknownUnitRenamesItOrMakesItOneWithAnother() throws ProblemException {
        try (Workbench workbench = open()) {
            twoYears(workbench);
            workbench.units().name(id(workbench, "市岫光专班"), "市科技局、高新区管委会");
            assertThat(unit(workbench, "市科技局、高新区管委会").unit().otherNames()).containsExactly("市岫光专班");
            workbench.undoing().undo();
            workbench.units().name(id(workbench, "市岫光专班"), "市岫光工程推进专班");
            workbench.units().setKind(id(workbench, "市岫光工程推进专班"), UnitKind.BODY);
            UnitEntry named = unit(workbench, "市岫光工程推进专班");
            assertThat(named.known()).isTrue();
            assertThat(named.kind()).isEqualTo(UnitKind.BODY);
            assertThat(workbench.units().book().toName()).isEmpty();
            workbench.units().setKind(named.unit().id(), null);
            assertThat(unit(workbench, "市岫光工程推进专班").unit().kind()).isNull();
            for (int i = 0; i < 3; i++) {
                workbench.undoing().undo();
            }
            assertThat(unit(workbench, "市岫光专班").known()).isFalse();
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }

    @Test
    void aGroupHasTheMembersThatTheOfficerChooses() throws ProblemException {
        try (Workbench workbench = open()) {
            twoYears(workbench);
            long group = id(workbench, "各区政府");
            long north = workbench.units().add("湖北新城管委会", UnitKind.BODY);
            workbench.units().setMembers(group, Set.of(north, id(workbench, "湖东区政府")));
        }
        try (Workbench workbench = open()) {
            UnitEntry group = unit(workbench, "各区政府");
            assertThat(group.membersChosen()).isTrue();
            assertThat(group.members())
                    .extracting(Unit::name)
                    .containsExactlyInAnyOrder("湖东区政府", "湖北新城管委会");
            workbench.units().setMembers(group.unit().id(), Set.of());
            assertThat(unit(workbench, "各区政府").members()).hasSize(2);
            workbench.undoing().undo();
            workbench.undoing().undo();
            assertThat(unit(workbench, "各区政府").membersChosen()).isFalse();
            assertThat(workbench.undoing().firstStray()).isEmpty();
        }
    }

    @Test
    void whatCannotBeIsRefused() throws ProblemException {
        try (Workbench workbench = open()) {
            twoYears(workbench);
            Units units = workbench.units();
            long one = id(workbench, "市卫健委");
            long group = id(workbench, "各区政府");
            int steps = workbench.undoing().steps().size();
            assertThatThrownBy(() -> units.rename(one, "市卫生健康委"))
                    .hasMessageContaining("workbench.unit-name-taken");
            assertThatThrownBy(() -> units.rename(one, " "))
                    .hasMessageContaining("workbench.field-empty");
            assertThatThrownBy(() -> units.merge(one, one))
                    .hasMessageContaining("workbench.unit-itself");
            assertThatThrownBy(() -> units.merge(one, 999))
                    .hasMessageContaining("workbench.unit-none");
            assertThatThrownBy(() -> units.setMembers(one, Set.of(group)))
                    .hasMessageContaining("workbench.unit-no-group");
            assertThatThrownBy(() -> units.setMembers(group, Set.of(group)))
                    .hasMessageContaining("workbench.unit-in-itself");
            assertThat(workbench.undoing().steps()).hasSize(steps);
        }
    }

    @Test
    void theSearchFindsOtherNamesAndTheirInitials() throws ProblemException {
        try (Workbench workbench = open()) {
            keep(workbench, "list.txt", WHOLE);
            workbench.units().addName(id(workbench, "市园林绿化局"), "市公园城市办");
            YearBook book = workbench.browsing().year(YEAR);
            TaskSearch search = new TaskSearch(TaskEntries.of(book), book);
            assertThat(numbers(search, "市公园城市办")).containsExactly(3);
            assertThat(numbers(search, "gycsb")).containsExactly(3);
            assertThat(numbers(search, "卫健委")).containsExactly(6);
            assertThat(numbers(search, "swjw")).containsExactly(6);
            assertThat(numbers(search, "市科委")).containsExactly(1);
        }
    }

    private static List<Integer> numbers(TaskSearch search, String typed) {
        return search.find(search.understand(typed)).stream()
                .map(task -> task.kept().task().number())
                .toList();
    }
}
