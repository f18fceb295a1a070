package luoshi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first letters of a name's pinyin, as an officer types them to find a unit: {@code skw} for
 * 市科委.
 */
public final class PinyinInitials {
    private static final char FIRST = '\u4E00';
    private static final String LETTERS = String.join("", CharacterTable.words("initials.txt"));

    /** Words in which a character is not read as it is alone: 重庆 → cq. */
    private static final Map<String, String> WORDS = new HashMap<>();

    /** The other letter of characters that have two common readings. */
    private static final Map<Character, Character> SECOND = new HashMap<>();

    private static final int LONGEST_WORD = 4;

    static {
        for (String entry : CharacterTable.words("readings.txt")) {
            int equals = entry.indexOf('=');
            WORDS.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        WORDS.forEach(PinyinInitials::noteSecondReadings);
    }

    private PinyinInitials() {}

    /**
     * The initials of a name in lower case; digits and Latin letters stay, all else goes. Of
     * several readings the one usual in names of units and places is taken.
     */
    public static String of(String name) {
        StringBuilder initials = new StringBuilder();
        parts(name).forEach(part -> initials.append(part.initials()));
        return initials.toString();
    }

    /**
     * Whether a query of Latin letters finds the name. It does where its letters follow each other
     * somewhere in the initials, or stand with gaps in one part of the name, beginning at the first
     * letter of the part or right after its 市, 区, 县 or 省: {@code fgw} finds 市发展改革委. The second
     * reading of a character counts as well. Anything but Latin letters and digits finds nothing.
     */
    public static boolean matches(String query, String name) {
        String letters = Folding.fold(query);
        if (letters.isEmpty() || !letters.chars().allMatch(PinyinInitials::isPlain)) {
            return false;
        }
        List<Part> parts = parts(name);
        return hasInARow(letters, parts)
                || parts.stream().anyMatch(part -> hasWithGaps(letters, part));
    }

    /** A stretch of the name without punctuation: its folded characters and their initials. */
    private record Part(String characters, String initials) {
        boolean reads(int at, char letter) {
            char character = characters.charAt(at);
            return letter(character) == letter
                    || SECOND.getOrDefault(character, initials.charAt(at)) == letter;
        }
    }

    private static boolean hasInARow(String letters, List<Part> parts) {
        StringBuilder characters = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (Part part : parts) {
            characters.append(part.characters());
            initials.append(part.initials());
        }
        Part whole = new Part(characters.toString(), initials.toString());
        for (int start = 0; start + letters.length() <= initials.length(); start++) {
            int same = 0;
            while (same < letters.length() && whole.reads(start + same, letters.charAt(same))) {
                same++;
            }
            if (same == letters.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWithGaps(String letters, Part part) {
        if (followsFrom(0, letters, part)) {
            return true;
        }
        boolean levelFirst = "市区县省".indexOf(part.characters().charAt(0)) >= 0;
        return levelFirst && followsFrom(1, letters, part);
    }

    private static boolean followsFrom(int start, String letters, Part part) {
        int length = part.characters().length();
        if (start >= length || !part.reads(start, letters.charAt(0))) {
            return false;
        }
        int found = 1;
        for (int i = start + 1; i < length && found < letters.length(); i++) {
            if (part.reads(i, letters.charAt(found))) {
                found++;
            }
        }
        return found == letters.length();
    }

    private static List<Part> parts(String name) {
        String folded = Folding.fold(name);
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            int start = at;
            while (at < folded.length() && isRead(folded.charAt(at))) {
                at++;
            }
            if (at > start) {
                String characters = folded.substring(start, at);
                parts.add(new Part(characters, read(characters)));
            }
        }
        return parts;
    }

    private static String read(String characters) {
        StringBuilder letters = new StringBuilder(characters.length());
        while (letters.length() < characters.length()) {
            letters.append(readNext(characters, letters.length()));
        }
        return letters.toString();
    }

    private static String readNext(String characters, int at) {
        int longest = Math.min(LONGEST_WORD, characters.length() - at);
        for (int length = longest; length > 1; length--) {
            String reading = WORDS.get(characters.substring(at, at + length));
            if (reading != null) {
                return reading;
            }
        }
        return String.valueOf(letter(characters.charAt(at)));
    }

    private static char letter(char character) {
        return isPlain(character) ? character : LETTERS.charAt(character - FIRST);
    }

    private static boolean isRead(char folded) {
        return isPlain(folded)
                || (folded >= FIRST
                        && folded - FIRST < LETTERS.length()
                        && LETTERS.charAt(folded - FIRST) != '-');
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static void noteSecondReadings(String word, String reading) {
        for (int i = 0; i < word.length(); i++) {
            if (letter(word.charAt(i)) != reading.charAt(i)) {
                SECOND.put(word.charAt(i), reading.charAt(i));
            }
        }
    }
}
