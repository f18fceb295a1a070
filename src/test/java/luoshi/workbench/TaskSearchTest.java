package luoshi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.Edition;
import luoshi.model.Heading;
import luoshi.model.KeptTask;
import luoshi.model.Passage;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.model.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskSearchTest {
    private final List<TaskEntry> tasks =
            List.of(
                    task(1, "一、科技", "建设岫云实验室，引进团队8个", "市科技局、高新区管委会", "市财政局"),
                    task(2, "一、科技", "推进5G网络 创新应用", "市工业和信息化局"),
                    task(3, "二、民生", "新建公园11个", "市园林局", "湖东区政府"),
                    task(11, "二、民生", "发放创业补贴", "市发展改革委"));
    private final TaskSearch search = new TaskSearch(tasks);

    @Test
    void findsTheSameLetterByLetter() {
        for (String word : List.of("创新应用", "新建公园", "创业", "财政局", "区管委会x")) {
            for (int end = 1; end <= word.length(); end++) {
                String typed = word.substring(0, end);
                assertThat(search.find(search.understand(typed)))
                        .as(typed)
                        .isEqualTo(afresh(typed));
            }
        }
    }

    private List<TaskEntry> afresh(String typed) {
        TaskSearch other = new TaskSearch(tasks);
        return other.find(other.understand(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 2 3 11",
        "'  ', 1 2 3 11",
        "創新, 2",
        "创 新, 2",
        "skj, 1",
        "SKJ 实验室, 1",
        "skj 公园, ''",
        "fgw, 11",
        "5g, 2",
        "５Ｇ, 2",
        "11, 3 11",
        "第11项, 11",
        "3项, 3",
        "民生, 3 11",
        "湖东, 3",
        "x, ''",
    })
    void findsByEveryField(String typed, String numbers) {
        String found =
                search.find(search.understand(typed)).stream()
                        .map(task -> String.valueOf(task.kept().task().number()))
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
        assertThat(found).isEqualTo(numbers);
    }

    @Test
    void saysHowAWordWasUnderstood() {
        List<SearchWord> words = search.understand("skj　創新");
        assertThat(words).extracting(SearchWord::typed).containsExactly("skj", "創新");
        assertThat(words.getFirst().units()).containsExactly("市科技局、高新区管委会");
        assertThat(words.getLast().folded()).isEqualTo("创新");
        assertThat(words.getLast().units()).isEmpty();
    }

    @Test
    void lettersInARowGoBeforeLettersWithGaps() {
        TaskSearch both =
                new TaskSearch(
                        List.of(task(1, "", "健康", "市卫生健康委"), task(2, "", "科技", "市科委、高新区管委会")));
        assertThat(both.understand("skw").getFirst().units()).containsExactly("市科委、高新区管委会");
        assertThat(both.understand("sjw").getFirst().units()).containsExactly("市卫生健康委");
    }

    @Test
    void aSingleLetterNamesNoUnit() {
        assertThat(search.understand("s").getFirst().units()).isEmpty();
    }

    @Test
    void hitsStandInThePrintedText() {
        String printed = "推動 創 新，「创新」之城";
        List<Passage> hits = TaskSearch.hits(printed, search.understand("创新"));
        assertThat(hits).extracting(hit -> hit.of(printed)).containsExactly("創 新", "创新");
    }

    @Test
    void overlappingHitsAreOne() {
        String printed = "科技创新中心";
        List<Passage> hits = TaskSearch.hits(printed, search.understand("科技创 创新"));
        assertThat(hits).extracting(hit -> hit.of(printed)).containsExactly("科技创新");
    }

    @Test
    void looksThroughAYearAtOnce() {
        List<TaskEntry> many = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            many.addAll(tasks);
        }
        TaskSearch large = new TaskSearch(many);
        large.find(large.understand("skj 实验室"));
        long before = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            large.find(large.understand("skj 实验室"));
        }
        Duration each = Duration.ofNanos((System.nanoTime() - before) / 100);
        assertThat(each).isLessThan(Duration.ofMillis(5));
    }

    private static TaskEntry task(int number, String section, String text, String... units) {
        List<Responsibility> parts = new ArrayList<>();
        for (String unit : units) {
            parts.add(new Responsibility(unit, parts.isEmpty() ? Role.LEAD : Role.JOINT));
        }
        Task task =
                new Task(
                        number,
                        section,
                        "",
                        text,
                        parts,
                        List.of(),
                        null,
                        false,
                        new Passage(0, 1));
        Edition edition = new Edition(1, "sha", new Heading("清单", null, null, 2025), null);
        return new TaskEntry(new KeptTask(number, edition, task), TaskState.NO_OUTCOME, List.of());
    }
}
