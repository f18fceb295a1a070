package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import luoshi.text.Difference.Kind;
import luoshi.text.Difference.Piece;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    /** Same text stands bare; {@code [left|right]} is a differing piece. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "科技園區建設,提速; 科技园区建设，提速; 科技園區建設,提速",
                "完成150项成果转化; 完成 155 项成果转化; 完成[150|155]项成果转化",
                "占比保持在6.5%左右; 占比保持在6.8%左右; 占比保持在[6.5|6.8]%左右",
                "新建驿站30家，新增床位500张。; 新建驿站50家，新增床位800张。;" + " 新建驿站[30|50]家，新增床位[500|800]张。",
                "推动云岫大学建设; 动云岫大学建设; [推动|动]云岫大学建设",
                "引进多元创新主体; 引进更多创新主体; 引进[多元|更多]创新主体",
                "重点引入航天科技等项目; 置换引入航空科技; [重点|置换]引入[航天|航空]科技[等项目|]",
                "湖东片区要盘活存量空间; 湖东片区西面还有空间; 湖东片区[要盘活存量|西面还有]空间",
                "云岫𠀀湖; 云岫𠀁湖; 云岫[𠀀|𠀁]湖",
                "型号abcdef𠀀; 型号abcdef𠀁; 型号abcdef[𠀀|𠀁]",
                "推进旧区改造，完善配套; 加快湖东片区开发，推进旧区改造，完善配套;" + " [|加快湖东片区开发，]推进旧区改造，完善配套",
                "开展科技企业走访; 组织完成高校服务; [开展科技企业走访|组织完成高校服务]",
                "第一，抓好招商，加快建设; 第一，做实项目，严格监管;" + " 第一，[抓好招商|做实项目]，[加快建设|严格监管]",
            })
    void marksWhatAReaderWouldMark(String left, String right, String marked) {
        assertThat(marked(left, right)).isEqualTo(marked);
    }

    @Test
    void coversEmptyAndBlankTexts() {
        assertThat(Difference.between("", "")).isEmpty();
        assertThat(Difference.between(" ", "")).extracting(Piece::kind).containsExactly(Kind.SAME);
        assertThat(Difference.between("", "新"))
                .extracting(Piece::kind)
                .containsExactly(Kind.ONLY_RIGHT);
        assertThat(Difference.between("旧", ""))
                .extracting(Piece::kind)
                .containsExactly(Kind.ONLY_LEFT);
    }

    @Test
    void piecesCoverBothTextsInOrderAndMeanWhatTheySay() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String left = text(random, random.nextInt(80), 6);
            String right = text(random, random.nextInt(80), 6);
            int atLeft = 0;
            int atRight = 0;
            Kind before = null;
            for (Piece piece : Difference.between(left, right)) {
                assertThat(piece.left().start()).isEqualTo(atLeft);
                assertThat(piece.right().start()).isEqualTo(atRight);
                atLeft = piece.left().end();
                atRight = piece.right().end();
                String l = Folding.fold(piece.left().of(left));
                String r = Folding.fold(piece.right().of(right));
                assertThat(piece.kind()).isEqualTo(kind(l, r));
                assertThat(before == null || before == Kind.SAME || piece.kind() == Kind.SAME)
                        .isTrue();
                before = piece.kind();
            }
            assertThat(atLeft).isEqualTo(left.length());
            assertThat(atRight).isEqualTo(right.length());
        }
    }

    @Test
    void longUnlikeTextsStayFast() {
        String left = text(new Random(1), 20_000, 1500);
        String right = text(new Random(2), 20_000, 1500);
        List<Piece> pieces =
                Assertions.assertTimeout(
                        Duration.ofSeconds(2), () -> Difference.between(left, right));
        assertThat(pieces).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云岫市, 雲岫市, 1",
        "云岫市, 湖东区, 0",
        "一二三四, 一二五六, 0.5",
        "一二三四, 四三二一, 0.25",
        "一 二, 一二三四五六, 0.5",
    })
    void similarityIsTheShareInCommon(String left, String right, double similarity) {
        assertThat(Difference.similarity(left, right)).isCloseTo(similarity, within(1e-9));
        assertThat(Difference.similarity(right, left)).isCloseTo(similarity, within(1e-9));
    }

    @Test
    void twoEmptyTextsAreTheSame() {
        assertThat(Difference.similarity("", " ")).isEqualTo(1);
    }

    private static Kind kind(String left, String right) {
        if (left.equals(right)) {
            return Kind.SAME;
        }
        if (left.isEmpty()) {
            return Kind.ONLY_RIGHT;
        }
        return right.isEmpty() ? Kind.ONLY_LEFT : Kind.REPLACED;
    }

    private static String marked(String left, String right) {
        StringBuilder marked = new StringBuilder();
        for (Piece piece : Difference.between(left, right)) {
            String l = piece.left().of(left);
            marked.append(
                    piece.kind() == Kind.SAME ? l : "[" + l + "|" + piece.right().of(right) + "]");
        }
        return marked.toString();
    }

    private static String text(Random random, int length, int alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(9) == 0 ? ' ' : (char) ('\u4e00' + random.nextInt(alphabet)));
        }
        return text.toString();
    }
}
