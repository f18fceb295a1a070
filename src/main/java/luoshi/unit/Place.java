package luoshi.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place that stands before a body's name.
 *
 * @param name without its level, empty for a bare 市 or where none stands
 * @param outer the larger place before it, empty where none stands
 * @param word the level as printed (区, 县), empty where none is
 */
record Place(Level level, String name, String outer, String word) {
    /** What the place is, as the name says. */
    enum Level {
        NATION,
        PROVINCE,
        CITY,
        DISTRICT,
        /** A place without its level: 北京海关. */
        BARE,
        /** No place at all. */
        UNSAID
    }

    static final Place UNSAID = new Place(Level.UNSAID, "", "", "");
    static final Place NATION = new Place(Level.NATION, "", "", "");

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?:(?<outer>[^省市]{2,7}?)(?<of>省|自治区|市|自治州|州|盟|地区))?"
                            + "(?<name>[^省]{0,7}?)(?<level>省|自治区|特别行政区|市|自治州|州|盟|地区|区|县|旗)");
    private static final Pattern BARE_LEVEL = Pattern.compile("[省市州区县旗]");

    /** A place that ends in its level: 市, 云岫市, 云岫市湖东区. */
    static Place levelled(String words) {
        if (BARE_LEVEL.matcher(words).matches()) {
            return new Place(level(words), "", "", words);
        }
        Matcher parts = PARTS.matcher(words);
        if (!parts.matches() || parts.group("name").isEmpty()) {
            return new Place(level(words), words, "", "");
        }
        String outer = parts.group("outer");
        return new Place(
                level(parts.group("level")),
                parts.group("name"),
                outer == null ? "" : outer,
                parts.group("level"));
    }

    /** A place with or without its level. */
    static Place of(String words) {
        boolean levelled = words.length() != 2 && !words.isEmpty() && endsWithLevel(words);
        return levelled || BARE_LEVEL.matcher(words).matches()
                ? levelled(words)
                : new Place(Level.BARE, words, "", "");
    }

    private static boolean endsWithLevel(String words) {
        return "省市州区县旗盟".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static Level level(String word) {
        return switch (word.charAt(word.length() - 1)) {
            case '省' -> Level.PROVINCE;
            case '市', '州', '盟' -> Level.CITY;
            case '区' -> word.endsWith("自治区") ? Level.PROVINCE : Level.DISTRICT;
            default -> Level.DISTRICT;
        };
    }

    /** Whether two places are the same, the bodies' names apart. */
    Sameness compare(Place other) {
        boolean named = !name.isEmpty() && !other.name.isEmpty();
        boolean levels = level == other.level || level == Level.BARE || other.level == Level.BARE;
        if (level == Level.UNSAID || other.level == Level.UNSAID) {
            return level == other.level ? Sameness.SAME : Sameness.UNKNOWN;
        }
        if (!levels || level == Level.NATION != (other.level == Level.NATION)) {
            return Sameness.DIFFERENT;
        }
        if (named && !name.equals(other.name)) {
            return Sameness.DIFFERENT;
        }
        if (!outer.isEmpty() && !other.outer.isEmpty() && !outer.equals(other.outer)) {
            return Sameness.DIFFERENT;
        }
        if (named && !word.equals(other.word) && level == other.level) {
            return Sameness.UNKNOWN;
        }
        boolean oneOfMany = level == Level.DISTRICT || other.level == Level.DISTRICT;
        return !named && oneOfMany && !name.equals(other.name) ? Sameness.UNKNOWN : Sameness.SAME;
    }

    /** As a canonical name begins with it: the city's own name goes, a district's stays. */
    String shown() {
        return switch (level) {
            case NATION, UNSAID -> "";
            case PROVINCE -> "省";
            case CITY -> "市";
            case DISTRICT -> name + word;
            case BARE -> name;
        };
    }
}
