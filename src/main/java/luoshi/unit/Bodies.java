package luoshi.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.model.UnitKind;
import org.jspecify.annotations.Nullable;

/** The table of usual names ({@code bodies.txt}). */
final class Bodies {
    /** Read once, when a name is first asked about. */
    static final Bodies TABLE = new Bodies();

    private static final String PLACE_PATTERN = "(?<place>[省市区县州旗]|[\\p{IsHan}]{2,9}?)";

    private final Map<String, Body> government = new HashMap<>();
    private final Map<String, Body> party = new HashMap<>();
    private final Map<String, Body> nation = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Pattern> groups = new LinkedHashMap<>();
    private final Map<Body, List<String>> names = new HashMap<>();

    private record Template(Pattern pattern, Body body, boolean placeFirst, boolean bareOnly) {}

    /**
     * A body found with its place.
     *
     * @param inside whether the place stands inside the name and not before it
     */
    record Seated(Place place, Body body, boolean inside) {}

    private Bodies() {
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line;
            } else {
                read(section, line);
            }
        }
        // what says more goes first
        templates.sort(Comparator.comparing(Template::placeFirst));
    }

    private static List<String> lines() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Bodies.class.getResourceAsStream("bodies.txt")),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own table of units", e);
        }
    }

    private void read(String section, String line) {
        switch (section) {
            case "[place]" -> Stream.of(line.split(" ")).map(Stems::folded).forEach(places::add);
            case "[group]" -> {
                int space = line.indexOf(' ');
                groups.put(line.substring(0, space), Pattern.compile(line.substring(space + 1)));
            }
            default -> body(section, line);
        }
    }

    private void body(String section, String line) {
        boolean bareOnly = line.startsWith("! ");
        List<String> words = List.of((bareOnly ? line.substring(2) : line).split(" "));
        boolean ofParty = section.equals("[party]");
        boolean ofNation = section.equals("[nation]");
        Body body =
                new Body(
                        words.getFirst(),
                        section.equals("[body]") || ofNation ? UnitKind.BODY : UnitKind.DEPARTMENT,
                        ofParty,
                        ofNation);
        names.put(body, words);
        Map<String, Body> table = ofNation ? nation : ofParty ? party : government;
        for (String word : words) {
            if (word.contains("{}")) {
                templates.add(template(word, body, bareOnly));
            } else {
                Stems.forms(Stems.folded(word)).forEach(form -> table.putIfAbsent(form, body));
            }
        }
    }

    private static Template template(String name, Body body, boolean bareOnly) {
        String[] around = Stems.plain(Stems.folded(name)).split("\\{\\}", -1);
        String pattern = Pattern.quote(around[0]) + PLACE_PATTERN + Pattern.quote(around[1]);
        return new Template(Pattern.compile(pattern), body, around[0].isEmpty(), bareOnly);
    }

    /**
     * A body by its name without the place.
     *
     * @param ofParty whether the name says that it is the party's; null where it does not say
     */
    @Nullable Body find(String folded, @Nullable Boolean ofParty) {
        for (String form : Stems.forms(folded)) {
            Body body = ofParty != null && ofParty ? null : government.get(form);
            if (body == null && (ofParty == null || ofParty)) {
                body = party.get(form);
            }
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    @Nullable Body national(String folded) {
        return Stems.forms(folded).stream()
                .map(nation::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A body whose name has the place inside it or a bare place before it. */
    Optional<Seated> seated(String folded) {
        String plain = Stems.plain(folded);
        for (Template template : templates) {
            Matcher matcher = template.pattern().matcher(plain);
            if (matcher.matches()) {
                Place place = Place.of(matcher.group("place"));
                boolean inside = matcher.start("place") > 0;
                if (inside || !template.bareOnly() || place.level() == Place.Level.BARE) {
                    return Optional.of(new Seated(place, template.body(), inside));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether this is the name of a place that is known without its level. */
    boolean isPlace(String folded) {
        return places.contains(folded);
    }

    /** The group that a name means, by its canonical name; empty where it means none. */
    Optional<String> group(String folded) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All names of a body, its short one first. */
    List<String> names(Body body) {
        return names.getOrDefault(body, List.of(body.name()));
    }
}
