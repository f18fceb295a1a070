package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongestCommonTest {
    @Test
    void agreesWithTheTableOfTheTextbook() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            String left = text(random, random.nextInt(200), 2 + random.nextInt(20));
            String right = text(random, random.nextInt(200), 2 + random.nextInt(20));
            int expected = textbook(left, right);
            assertThat(LongestCommon.length(left, right)).isEqualTo(expected);
            assertIsCommon(left, right, LongestCommon.runs(left, right), expected);
        }
    }

    @Test
    void halvesLargeTextsWithoutLosingACharacter() {
        Random random = new Random(5);
        String left = text(random, 9_000, 300);
        String right = text(random, 8_000, 300);
        List<Run> runs = LongestCommon.runs(left, right);
        assertIsCommon(left, right, runs, LongestCommon.length(left, right));
    }

    private static void assertIsCommon(String left, String right, List<Run> runs, int expected) {
        int total = 0;
        int atLeft = 0;
        int atRight = 0;
        for (Run run : runs) {
            assertThat(run.left()).isGreaterThanOrEqualTo(atLeft);
            assertThat(run.right()).isGreaterThanOrEqualTo(atRight);
            atLeft = run.leftEnd();
            atRight = run.rightEnd();
            assertThat(left.substring(run.left(), atLeft))
                    .isEqualTo(right.substring(run.right(), atRight));
            total += run.length();
        }
        assertThat(total).isEqualTo(expected);
    }

    private static int textbook(String left, String right) {
        int[][] common = new int[left.length() + 1][right.length() + 1];
        for (int i = 1; i <= left.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                common[i][j] =
                        left.charAt(i - 1) == right.charAt(j - 1)
                                ? common[i - 1][j - 1] + 1
                                : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common[left.length()][right.length()];
    }

    private static String text(Random random, int length, int alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('\u4e00' + random.nextInt(alphabet)));
        }
        return text.toString();
    }
}
