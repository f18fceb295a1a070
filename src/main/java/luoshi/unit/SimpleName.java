package luoshi.unit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * One unit's name, taken apart.
 *
 * @param stem the body's name without the place, folded; never empty
 * @param body null where the table does not have it
 */
record SimpleName(Place place, String stem, @Nullable Body body) {
    private static final int FURTHEST = 18;
    private static final String CITY = "[^省市区县州、]{2,4}(?:省|自治区|市|自治州)";
    private static final String DISTRICT = "[^省市区县州、]{1,4}(?:区|县|旗)";
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?<place>(?:"
                            + CITY
                            + ")?"
                            + DISTRICT
                            + "|"
                            + CITY
                            + "|[省市区县州])"
                            + "(?<stem>(?!场|政(?!府)|民(?!政|族)|域|块|容).{2,})");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:委)?政府|委政府");
    private static final Pattern DEPARTMENT = Pattern.compile(".+(?:委|局|办|厅|部|署|委员会|办公室)");

    /** Takes a name apart that has neither brackets nor 、 between units. */
    static SimpleName of(String folded) {
        String name = folded.replaceFirst("^(?:中共|中国共产党|中华人民共和国(?=.{2,5}部$))", "");
        Bodies table = Bodies.TABLE;
        Body national = table.national(name);
        if (national != null) {
            return new SimpleName(Place.NATION, national.name(), national);
        }
        Body whole = table.find(name, null);
        if (whole != null) {
            return new SimpleName(Place.UNSAID, name, whole);
        }
        Optional<Bodies.Seated> seated = table.seated(name);
        if (seated.isPresent() && seated.get().inside()) {
            return new SimpleName(seated.get().place(), name, seated.get().body());
        }
        SimpleName levelled = levelled(name);
        if (levelled != null) {
            return levelled;
        }
        if (seated.isPresent()) {
            return new SimpleName(seated.get().place(), name, seated.get().body());
        }
        SimpleName bare = bare(name);
        return bare == null ? unknown(name) : bare;
    }

    /** A known body behind a place that says its level. */
    private static @Nullable SimpleName levelled(String name) {
        for (int i = 1; i <= Math.min(FURTHEST, name.length()); i++) {
            if ("省市区县州旗".indexOf(name.charAt(i - 1)) < 0) {
                continue;
            }
            String rest = name.substring(i);
            Body body = rest.isEmpty() ? itself(name) : body(rest);
            if (body != null) {
                Place place = Place.levelled(name.substring(0, i));
                return new SimpleName(place, rest.isEmpty() ? "政府" : rest, body);
            }
        }
        return null;
    }

    /** A place alone stands for its government; a level alone for nothing. */
    private static @Nullable Body itself(String name) {
        boolean place = name.length() > 2 && name.length() <= 9;
        return place ? Body.GOVERNMENT : null;
    }

    private static @Nullable Body body(String rest) {
        if (GOVERNMENT.matcher(rest).matches()) {
            return Body.GOVERNMENT;
        }
        if (rest.equals("委") || rest.equals("委员会")) {
            return Body.COMMITTEE;
        }
        Bodies table = Bodies.TABLE;
        Body asIs = table.find(rest, null);
        if (asIs != null) {
            return asIs;
        }
        if (rest.startsWith("政府")) {
            return table.find(rest.substring("政府".length()), false);
        }
        return rest.startsWith("委") ? table.find(rest.substring(1), true) : null;
    }

    /** A known body behind a place without its level. */
    private static @Nullable SimpleName bare(String name) {
        for (int i = 2; i <= Math.min(4, name.length() - 2); i++) {
            Body body = Bodies.TABLE.find(name.substring(i), null);
            String place = name.substring(0, i);
            if (body != null && (body.kind() == UnitKind.BODY || Bodies.TABLE.isPlace(place))) {
                return new SimpleName(Place.of(place), name.substring(i), body);
            }
        }
        return null;
    }

    private static SimpleName unknown(String name) {
        Matcher parts = UNKNOWN.matcher(name);
        if (!parts.matches() || parts.group("place").isEmpty()) {
            return new SimpleName(Place.UNSAID, name, null);
        }
        return new SimpleName(Place.levelled(parts.group("place")), parts.group("stem"), null);
    }

    Sameness compare(SimpleName other) {
        Sameness bodies = bodies(other);
        if (bodies == Sameness.DIFFERENT) {
            return bodies;
        }
        Sameness places = place.compare(other.place);
        return bodies == Sameness.SAME || places == Sameness.DIFFERENT ? places : bodies;
    }

    private Sameness bodies(SimpleName other) {
        if (body != null && other.body != null) {
            return body.equals(other.body) ? Sameness.SAME : Sameness.DIFFERENT;
        }
        String one = bare(this);
        String two = bare(other);
        Set<String> forms = Stems.forms(one);
        if (Stems.forms(two).stream().anyMatch(forms::contains)) {
            return Sameness.SAME;
        }
        String first = Stems.plain(one);
        String second = Stems.plain(two);
        return abbreviates(first, second) || abbreviates(second, first)
                ? Sameness.UNKNOWN
                : Sameness.DIFFERENT;
    }

    /** The stem without a word for whose it is. */
    private static String bare(SimpleName name) {
        String bare = name.stem.replaceFirst("^政府(?=.{2})", "");
        return bare.length() > 3 ? bare.replaceFirst("^委(?=.{2})", "") : bare;
    }

    /**
     * Whether a short name may stand for a long one: its characters in order, from the first to the
     * last. A long name that goes on behind the whole short one is a part of that body.
     */
    private static boolean abbreviates(String shorter, String longer) {
        if (shorter.length() >= longer.length()
                || longer.startsWith(shorter)
                || shorter.charAt(0) != longer.charAt(0)
                || shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return found == shorter.length();
    }

    /** What it is, as far as the name says. */
    UnitKind kind() {
        if (body != null && body.equals(Body.GOVERNMENT)) {
            return place.level() == Place.Level.DISTRICT ? UnitKind.DISTRICT : UnitKind.BODY;
        }
        if (body != null) {
            return body.kind();
        }
        boolean city = place.level() == Place.Level.CITY || place.level() == Place.Level.PROVINCE;
        return city && DEPARTMENT.matcher(stem).matches() ? UnitKind.DEPARTMENT : UnitKind.BODY;
    }

    /** The usual short name with its place, null where the table does not have the body. */
    @Nullable String canonical() {
        if (body == null) {
            return null;
        }
        return named(body.name());
    }

    /** A name of its body with its place. */
    String named(String bodyName) {
        if (bodyName.contains("{}")) {
            String seat = place.shown().isEmpty() ? "" : place.shown();
            return bodyName.replace("{}", seat);
        }
        boolean qualified =
                body != null
                        && body.party()
                        && !place.equals(Place.UNSAID)
                        && !bodyName.startsWith("委")
                        && !bodyName.contains("委监委");
        return place.shown() + (qualified ? "委" : "") + bodyName;
    }
}
