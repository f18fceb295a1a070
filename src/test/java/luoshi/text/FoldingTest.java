package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.text.Folding.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "臺台", "並并", "併并", "於于", "爲为", "為为", "裏里", "裡里", "後后", "幹干", "乾干", "係系", "繫系", "製制",
                "週周", "佈布", "託托", "鬥斗", "鬪斗", "範范", "鑑鉴", "鑒鉴", "鍾钟", "鐘钟", "甦苏", "啓启", "啟启", "羣群",
                "衆众", "麼么", "麽么", "準准", "凖准", "著着", "覆复", "複复", "復复", "祇只", "隻只", "諮咨", "蒐搜", "卹恤",
                "賬帐", "账帐", "鉅巨", "癥症", "覈核", "餘余", "産产", "產产", "戶户", "内内", "內内", "説说", "說说", "强强",
                "強强", "峯峰", "値值", "衞卫", "⻓长", "⺠民", "⼀一", "⽣生", "豈岂", "Ａa", "ａa", "Ｎn", "９9", "％%",
                "（(", "，,", "；;", "：:", "！!", "？?", "—-", "–-", "－-", "“\"", "”\"", "「\"", "﹁\"",
                "＂\"", "‘'", "’'", "•·", "・·", "･·", "①1", "。。", "、、", "〔〔", "云云", "𠀀𠀀"
            })
    void foldsOneToOne(String pair) {
        int half = pair.length() / 2;
        assertThat(Folding.fold(pair.substring(0, half))).isEqualTo(pair.substring(half));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "雲岫市科技局開展臺賬管理,準備答覆; 云岫市科技局开展台账管理，准备答复",
                "規劃裏的重點專案於週末啓動; 规划里的重点专案于周末启动",
                "5Ｇ＋８Ｋ; 5g + 8K",
                "增長 6．5％ 左右; 增长6.5%左右",
                "“十四五”规划; 「十四五」規劃",
                "2030—重大项目; 2030-重大項目",
            })
    void takesWordingsForTheSame(String one, String other) {
        assertThat(Folding.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"科技局, 科技处", "150项, 155项", "市科委、市教委, 市科委市教委"})
    void keepsApartWhatDiffers(String one, String other) {
        assertThat(Folding.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\u3000", "\n", "\t", "\u00A0", "\u200B", "\uFEFF", "\u00AD", "\0"})
    void dropsWhatCannotBeSeen(String invisible) {
        assertThat(Folding.fold("云" + invisible + "岫")).isEqualTo("云岫");
    }

    @Test
    void everyCharacterBecomesOneOrNoneAndStaysSo() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String once = Folding.fold(String.valueOf((char) c));
            assertThat(once.length()).isLessThanOrEqualTo(1);
            assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void findsThePlaceInThePrintedText() {
        Folded folded = Folding.foldedWithPlaces(" 雲岫 市\n");
        assertThat(folded.text()).isEqualTo("云岫市");
        assertThat(folded.place(0)).isEqualTo(1);
        assertThat(folded.place(2)).isEqualTo(4);
        assertThat(folded.place(3)).isEqualTo(folded.printed().length());
    }
}
