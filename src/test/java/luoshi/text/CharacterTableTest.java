package luoshi.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the resources against ICU4J, which they were made from. */
class CharacterTableTest {
    /** Where the usual reading in names of units and places is not the first that ICU4J gives. */
    private static final Map<Character, Character> OWN_READINGS = Map.of('长', 'c', '曾', 'z');

    @Test
    void simplifiedIsWhatIcuHas() {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        List<String> pairs = new ArrayList<>();
        for (char c = '\u3400'; c < '\uA000'; c++) {
            String simple = simplified.transliterate(String.valueOf(c));
            if (simple.length() == 1 && simple.charAt(0) != c) {
                pairs.add(c + simple);
            }
        }
        assertThat(CharacterTable.words("simplified.txt")).containsExactlyElementsOf(pairs);
    }

    @Test
    void initialsAreWhatIcuHasButForTheOwnReadings() {
        Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Any-Lower");
        StringBuilder letters = new StringBuilder();
        for (char c = '\u4E00'; c < '\uA000'; c++) {
            char letter = pinyin.transliterate(String.valueOf(c)).charAt(0);
            char known = letter >= 'a' && letter <= 'z' ? letter : '-';
            letters.append(OWN_READINGS.getOrDefault(c, known).charValue());
        }
        assertThat(String.join("", CharacterTable.words("initials.txt")))
                .isEqualTo(letters.toString());
    }

    @Test
    void variantsAreNeededAndEachStandsOnce() {
        char[] simple = new char[Character.MAX_VALUE + 1];
        CharacterTable.put(CharacterTable.words("simplified.txt"), simple);
        String[] variants = CharacterTable.words("variants.txt");
        assertThat(variants).allMatch(pair -> pair.length() == 2);
        assertThat(Stream.of(variants).filter(pair -> simple[pair.charAt(0)] == pair.charAt(1)))
                .as("already in simplified.txt")
                .isEmpty();
        assertThat(Stream.of(variants).map(pair -> pair.charAt(0))).doesNotHaveDuplicates();
    }

    @Test
    void readingsAreNeededAndFit() {
        String letters = String.join("", CharacterTable.words("initials.txt"));
        for (String entry : CharacterTable.words("readings.txt")) {
            String[] halves = entry.split("=", -1);
            assertThat(halves).as(entry).hasSize(2);
            assertThat(halves[0]).as(entry).hasSameSizeAs(halves[1]);
            StringBuilder alone = new StringBuilder();
            halves[0].chars().forEach(c -> alone.append(letters.charAt(c - '\u4E00')));
            assertThat(alone.toString()).as(entry).isNotEqualTo(halves[1]);
        }
    }
}
