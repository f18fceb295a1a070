package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Repair;
import org.junit.jupiter.api.Test;

final class RepairChoiceTest {
    private static final String MANUSCRIPT = "3建成云岫?湖东\n洽谈中心第2项已建成云岫?湖东洽谈\n中心??萍疾?支持，另有?处待定。4";
    private static final Repair NAME = repair("?", "·", true, 0);
    private static final Repair AGAIN = repair("?", "·", true, NAME.passage().end());
    private static final Repair SHIFT = repair("??萍疾?", "。科技部", true, 0);
    private static final Repair OPEN = repair("?", "3", false, SHIFT.passage().end());

    private static Repair repair(String damaged, String repaired, boolean applied, int from) {
        int start = MANUSCRIPT.indexOf(damaged, from);
        Passage passage = new Passage(start, start + damaged.length());
        return new Repair(damaged, repaired, applied, passage);
    }

    private static final Outcome ROW =
            new Outcome(
                    3,
                    "建成云岫·湖东洽谈中心",
                    null,
                    "第2项",
                    List.of(),
                    false,
                    List.of(),
                    "已建成云岫·湖东洽谈中心。科技部支持，另有?处待定。",
                    List.of(NAME, AGAIN, SHIFT, OPEN),
                    new Passage(0, MANUSCRIPT.length() - 1));

    private static Outcome choose(Repair... taken) {
        return RepairChoice.of(ROW, MANUSCRIPT, List.of(taken)::contains);
    }

    @Test
    void asItStands() {
        assertThat(choose(NAME, AGAIN, SHIFT)).isEqualTo(ROW);
    }

    @Test
    void allDeclined() {
        Outcome row = choose();

        assertThat(row.task()).isEqualTo("建成云岫?湖东洽谈中心");
        assertThat(row.account()).isEqualTo("已建成云岫?湖东洽谈中心??萍疾?支持，另有?处待定。");
        assertThat(row.source()).isEqualTo("第2项");
        assertThat(row.repairs()).noneMatch(Repair::applied).hasSize(4);
    }

    @Test
    void theSameMarkInTwoColumns() {
        assertThat(choose(AGAIN, SHIFT).task()).isEqualTo("建成云岫?湖东洽谈中心");
        assertThat(choose(AGAIN, SHIFT).account()).isEqualTo(ROW.account());
        assertThat(choose(NAME, SHIFT).task()).isEqualTo(ROW.task());
        assertThat(choose(NAME, SHIFT).account()).isEqualTo("已建成云岫?湖东洽谈中心。科技部支持，另有?处待定。");
    }

    @Test
    void aDoubtfulOneTaken() {
        assertThat(choose(NAME, AGAIN, SHIFT, OPEN).account())
                .isEqualTo("已建成云岫·湖东洽谈中心。科技部支持，另有3处待定。");
        assertThat(choose(OPEN).account()).isEqualTo("已建成云岫?湖东洽谈中心??萍疾?支持，另有3处待定。");
    }

    /** What is declined and taken again reads as before, whatever was chosen in between. */
    @Test
    void everyChoiceLeadsBack() {
        List<Repair> all = ROW.repairs();
        for (int chosen = 0; chosen < 16; chosen++) {
            List<Passage> taken = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    taken.add(all.get(i).passage());
                }
            }
            Outcome other = RepairChoice.of(ROW, MANUSCRIPT, one -> taken.contains(one.passage()));
            Outcome back =
                    RepairChoice.of(
                            other, MANUSCRIPT, one -> !one.passage().equals(OPEN.passage()));

            assertThat(back).isEqualTo(ROW);
        }
    }
}
