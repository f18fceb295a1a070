package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DamageRepairTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final DamageRepair REPAIR = new DamageRepair();

    /** Every pair of bytes that looks like a full-width mark becomes that mark in ASCII. */
    private static String foldedAtByteLevel(String sound) {
        byte[] bytes = sound.getBytes(GBK);
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            boolean mark = i + 1 < bytes.length && bytes[i] == (byte) 0xA3 && bytes[i + 1] < 0;
            folded.write(mark ? bytes[++i] & 0x7F : bytes[i]);
        }
        return folded.toString(GBK).replace('\uFFFD', '?');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政策试点落地实施。科技局批准5个项目。",
                "研发了新产品,其中材料方向3家。其中新增材料企业2家。",
                "云岫市举办了培训。客房服务8处、点菜送餐等。",
                "全年完成投资20亿元。基于大模型的平台3个。",
                "全年完成投資20億元。基於大模型的平臺3個。",
                "按時完成了全部任務。科技館5月開放。",
            })
    void marksFoldedAtByteLevel(String sound) {
        String printed = foldedAtByteLevel(sound);
        List<Mending> found = REPAIR.find(printed);

        assertThat(printed).isNotEqualTo(sound);
        assertThat(found).hasSize(1);
        Mending one = found.getFirst();
        assertThat(one.kind()).isEqualTo(Mending.Kind.SHIFTED_BYTES);
        assertThat(one.damaged()).isEqualTo(printed.substring(one.start(), one.end()));
        assertThat(one.proof().replace("[", "").replace("]", "")).startsWith("A1A3 ");
        assertThat(
                        printed.substring(0, one.start())
                                + one.repaired()
                                + printed.substring(one.end()))
                .isEqualTo(sound);
    }

    @Test
    void theBytesAreTheProof() {
        Mending one = REPAIR.find("即將落地實施??萍疾颗鷾试谖沂虚_展報備即批準試點").getFirst();

        assertThat(one.repaired()).isEqualTo("。科技部批準在我市開");
        assertThat(one.proof()).isEqualTo("[A1]A3 BFC6 BCBC B2BF C5FA 9CCA D4DA CED2 CAD0 E95F");
        assertThat(one.isCertain()).isTrue();
    }

    /** The page was brought into Traditional characters after the damage: 颗试 became 顆試. */
    @Test
    void convertedAfterwards() {
        String page = "審批備案即將在本區試點，開展評估。";
        String printed = page + foldedAtByteLevel("。科技部批准在我市").replace('颗', '顆') + "_";
        List<Mending> found = REPAIR.find(printed);

        assertThat(found).isNotEmpty();
        assertThat(String.valueOf(found.getFirst().repaired())).startsWith("。科技部批");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, GBK", "UTF-8, ISO-8859-1", "UTF-8, windows-1252", "GBK, ISO-8859-1"})
    void readAsAnotherEncoding(String written, String read) {
        String sound = "建设市级重点实验室";
        String misread =
                new String(sound.getBytes(Charset.forName(written)), Charset.forName(read));
        List<Mending> found = REPAIR.find("1." + misread + "\n2.");

        assertThat(found).isNotEmpty();
        assertThat(found).first().extracting(Mending::kind).isEqualTo(Mending.Kind.MISREAD);
        assertThat(String.valueOf(found.getFirst().repaired())).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aByteOfUtf8(int which) {
        String sound = "加快建设市级重点实验室，引进人才团队。";
        byte[] all = sound.getBytes(StandardCharsets.UTF_8);
        int gone = 3 * sound.indexOf('验') + which;
        byte[] rest = new byte[all.length - 1];
        System.arraycopy(all, 0, rest, 0, gone);
        System.arraycopy(all, gone + 1, rest, gone, rest.length - gone);
        String text = new String(rest, StandardCharsets.UTF_8);
        LostBytes lost = LostBytes.of(rest, StandardCharsets.UTF_8, text);

        assertThat(REPAIR.find(text, lost)).extracting(Mending::repaired).containsExactly("验");
        assertThat(REPAIR.find(text)).isNotEmpty().noneMatch(Mending::isCertain);
    }

    @ParameterizedTest
    @CsvSource({"他说的话我们都听, 懂, 了。", "他说的话我们都听, 见, 了。"})
    void theSentenceDecidesWhereWordsLeaveDoubt(String before, char meant, String behind) {
        String sound = before + meant + behind;
        byte[] all = sound.getBytes(StandardCharsets.UTF_8);
        byte[] rest = Arrays.copyOf(all, all.length - 1);
        int gone = before.getBytes(StandardCharsets.UTF_8).length + 1;
        System.arraycopy(all, gone + 1, rest, gone, rest.length - gone);
        String text = new String(rest, StandardCharsets.UTF_8);
        LostBytes lost = LostBytes.of(rest, StandardCharsets.UTF_8, text);
        Expectation knows =
                (left, right, characters) -> {
                    assertThat(left).isEqualTo(before);
                    assertThat(right).isEqualTo(behind);
                    return Optional.of(
                            characters.chars().mapToDouble(c -> c == meant ? 0 : 30).toArray());
                };

        assertThat(new DamageRepair(knows).find(text, lost))
                .extracting(Mending::repaired)
                .containsExactly(String.valueOf(meant));
    }

    /** A text in GBK that lost one byte: of which character, and which half. */
    private static List<Mending> withoutByte(String sound, char of, boolean second) {
        byte[] all = sound.getBytes(GBK);
        int gone = sound.substring(0, sound.indexOf(of)).getBytes(GBK).length + (second ? 1 : 0);
        byte[] rest = Arrays.copyOf(all, all.length - 1);
        System.arraycopy(all, gone + 1, rest, gone, rest.length - gone);
        String text = new String(rest, GBK);
        return REPAIR.find(text, LostBytes.of(rest, GBK, text));
    }

    /** 設 and 檢 leave a letter, at the beginning of a line. */
    @ParameterizedTest
    @CsvSource({"設立巡回法庭7個，就近化解鄰里爭議。, 設, 設", "檢察機關辦理公益訴訟案件58件。, 檢, 檢"})
    void aLetterThatIsHalfACharacter(String sound, char lost, String reading) {
        assertThat(withoutByte(sound, lost, false))
                .extracting(Mending::repaired)
                .containsExactly(reading);
    }

    /** The byte that is left at a line's end may be either half; a quote wants its other half. */
    @ParameterizedTest
    @CsvSource({
        "'建成示范基地12个。', 。, false, '。'",
        "'建成示范基地12个。', 。, true, '。'",
        "培育“专精特新”企业60家。, ”, true, ”企业"
    })
    void marksThatLostAByte(String sound, char lost, boolean second, String reading) {
        assertThat(withoutByte(sound, lost, second))
                .extracting(Mending::repaired)
                .containsExactly(reading);
    }

    /** What is hardly likelier than anything else is not shown as if it were. */
    @Test
    void aGuessIsNoReading() {
        Mending one = withoutByte("为城墙补砌缺失青砖4.6万块。", '补', false).getFirst();

        assertThat(one.repaired()).isEqualTo(Mending.UNKNOWN + "砌缺失青砖");
        assertThat(one.isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"参与北京?河北廊坊洽谈会, ·, true", "打造魅力水乡?精彩赛事品牌, ·, false"})
    void aLostDot(String text, String reading, boolean certain) {
        List<Mending> found = REPAIR.find(text);

        assertThat(found).extracting(Mending::repaired).containsExactly(reading);
        assertThat(found).extracting(Mending::isCertain).containsExactly(certain);
    }

    /** Where the damage is most of the text nothing can be told, and little time is spent on it. */
    @Test
    void noTextAtAll() {
        assertThat(REPAIR.find("?".repeat(100_000))).allMatch(one -> !one.isCertain());
        assertThat(REPAIR.find("")).isEmpty();
    }

    @Test
    void everyPlaceIsInsideTheText() {
        String sound = "市科技局牵头，高新区管委会配合，完成3项任务，达到AI应用要求。";
        byte[] all = sound.getBytes(GBK);
        for (int gone = 0; gone < all.length; gone++) {
            byte[] rest = new byte[all.length - 1];
            System.arraycopy(all, 0, rest, 0, gone);
            System.arraycopy(all, gone + 1, rest, gone, rest.length - gone);
            String text = new String(rest, GBK);
            int end = 0;
            for (Mending one : REPAIR.find(text, LostBytes.of(rest, GBK, text))) {
                assertThat(one.start())
                        .as(text.toLowerCase(Locale.ROOT))
                        .isGreaterThanOrEqualTo(end);
                end = one.end();
                assertThat(text.substring(one.start(), end)).isEqualTo(one.damaged());
            }
        }
    }
}
