package luoshi.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.model.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {
    private static final int LEAST_EQUAL = 200;
    private static final int LEAST_DIFFERENT = 100;

    private final Directory directory = Directory.general();

    private record Pair(String one, String other) {}

    private static List<Pair> pairs(String file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(DirectoryTest.class.getResourceAsStream(file))) {
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] names = line.startsWith("#") ? new String[0] : line.split("\\|", -1);
                for (int i = 0; i < names.length; i++) {
                    for (int j = i + 1; j < names.length; j++) {
                        // a half is its joint unit's name, and not the other half's
                        if (!line.contains("、") || names[i].contains("、")) {
                            pairs.add(new Pair(names[i], names[j]));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private List<Pair> otherThan(Sameness expected, List<Pair> pairs) {
        return pairs.stream()
                .filter(
                        pair ->
                                directory.compare(pair.one(), pair.other()) != expected
                                        || directory.compare(pair.other(), pair.one()) != expected)
                .toList();
    }

    @Test
    void shortAndFullNamesOfOneBodyAreEqual() throws IOException {
        List<Pair> pairs = pairs("equal.txt");
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(LEAST_EQUAL).doesNotHaveDuplicates();
        assertThat(otherThan(Sameness.SAME, pairs)).isEmpty();
    }

    @Test
    void whatOnlySoundsAlikeIsNotEqual() throws IOException {
        List<Pair> pairs = pairs("different.txt");
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(LEAST_DIFFERENT).doesNotHaveDuplicates();
        assertThat(otherThan(Sameness.DIFFERENT, pairs)).isEmpty();
    }

    @Test
    void whatTheNamesDoNotTellIsLeftToTheOfficer() throws IOException {
        assertThat(otherThan(Sameness.UNKNOWN, pairs("unknown.txt"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云岫市发展和改革委员会, 市发展改革委, DEPARTMENT",
        "市科学技术委员会、高新区管委会, 市科委、高新区管委会, DEPARTMENT",
        "市人民政府外事办公室（市政府港澳办）, 市外办, DEPARTMENT",
        "云岫市湖东区人民政府, 湖东区政府, DISTRICT",
        "青溪县, 青溪县政府, DISTRICT",
        "湖东区教育局, 湖东区教委, DEPARTMENT",
        "中国证券监督管理委员会云岫监管局, 云岫证监局, BODY",
        "中共云岫市委网络安全和信息化委员会办公室, 市委网信办, DEPARTMENT",
        "共青团云岫市委员会, 团市委, BODY",
        "各区人民政府, 各区政府, GROUP",
        "市湿地保护办公室, 市湿地保护办公室, DEPARTMENT",
        "岫水集团, 岫水集团, BODY",
        "市政府, 市政府, BODY",
    })
    void showsTheUsualShortNameAndWhatItIs(String printed, String usual, UnitKind kind) {
        assertThat(directory.canonical(printed)).isEqualTo(usual);
        assertThat(directory.kind(printed)).isEqualTo(kind);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(directory.knows("市湿地保护办公室")).isFalse();
        assertThat(directory.knows("市教委、市湿地保护办公室")).isFalse();
        assertThat(directory.knows("市教委")).isTrue();
        assertThat(directory.usual("岫水集团")).isEmpty();
    }

    @Test
    void theOfficersNamesGoBeforeTheGeneralPart() {
        Directory own =
                Directory.of(
                        List.of(
                                new Directory.Known("市湿地办", List.of("湿地专班"), UnitKind.DEPARTMENT),
                                new Directory.Known("市科委、高新区管委会", List.of(), null),
                                new Directory.Known("市发改委", List.of(), null)));
        assertThat(own.same("湿地专班", "市湿地办")).isTrue();
        assertThat(own.same("湿地专班", "市教委")).isFalse();
        assertThat(own.canonical("湿地专班")).isEqualTo("市湿地办");
        assertThat(own.kind("湿地专班")).isEqualTo(UnitKind.DEPARTMENT);
        assertThat(own.knows("市湿地办")).isTrue();
        assertThat(own.canonical("云岫市发展和改革委员会")).isEqualTo("市发改委");
        assertThat(own.canonical("市科委")).isEqualTo("市科委、高新区管委会");
        assertThat(own.same("市科委", "高新区管委会")).isTrue();
        assertThat(directory.same("市科委", "高新区管委会")).isFalse();
    }

    @Test
    void aGroupHasTheLedgersUnitsOfItsKind() {
        List<String> names = List.of("市教委", "湖东区政府", "湖西区政府", "云岫海关", "各部门", "市委网信办", "青溪县政府");
        assertThat(directory.members("各区政府", names)).containsExactly("湖东区政府", "湖西区政府", "青溪县政府");
        assertThat(directory.members("各部门", names)).containsExactly("市教委", "市委网信办");
        assertThat(directory.members("各单位", names)).hasSize(6);
        assertThat(directory.members("相关部门", names)).isEmpty();
        assertThat(directory.members("市教委", names)).isEmpty();
    }

    @Test
    void aUnitIsFoundByItsOtherNames() {
        assertThat(directory.otherNames("市发展改革委")).contains("市发改委").doesNotContain("市发展改革委");
        assertThat(directory.otherNames("市科委、高新区管委会")).contains("市科技局");
        assertThat(directory.otherNames("湖东区教委")).contains("湖东区教育局");
        assertThat(directory.otherNames("岫水集团")).isEmpty();
    }

    @Test
    void halvesStandApart() {
        assertThat(directory.halves("市科委、高新区管委会")).containsExactly("市科委", "高新区管委会");
        assertThat(directory.halves("市教委")).containsExactly("市教委");
    }
}
