package luoshi.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.model.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit's name as printed, taken apart.
 *
 * @param halves the names that 、 joins into one unit's name; one for a simple name
 * @param aliases what stands in brackets, where it is a name
 * @param group the canonical name of the group that it means, null where it means none
 */
record UnitName(
        String folded,
        List<String> halfNames,
        List<SimpleName> halves,
        List<SimpleName> aliases,
        @Nullable String group) {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NAME =
            Pattern.compile(".{2,}(?:委|局|办|厅|部|室|会|院|中心|馆|联|署|台|集团|公司|总队|政府)");

    static UnitName of(String printed) {
        String folded = Stems.folded(printed).replaceAll("[。.;,]+$", "");
        String group = Bodies.TABLE.group(folded).orElse(null);
        List<SimpleName> aliases = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(folded);
        while (bracket.find()) {
            for (String alias : bracket.group(1).split("、", -1)) {
                if (NAME.matcher(alias).matches()) {
                    aliases.add(SimpleName.of(alias));
                }
            }
        }
        boolean companies = folded.contains("(集团)");
        String plain = companies ? folded : BRACKET.matcher(folded).replaceAll("");
        List<String> halves = halves(plain.isEmpty() ? folded : plain);
        return new UnitName(
                folded,
                halves,
                halves.stream().map(SimpleName::of).toList(),
                List.copyOf(aliases),
                group);
    }

    /** The parts between 、, where each is a name. */
    private static List<String> halves(String plain) {
        List<String> halves = List.of(plain.split("、", -1));
        boolean names =
                halves.stream()
                        .allMatch(
                                half ->
                                        NAME.matcher(half).matches()
                                                || SimpleName.of(half).body() != null);
        return names && !halves.isEmpty() ? halves : List.of(plain);
    }

    boolean isJoint() {
        return halves.size() > 1;
    }

    Sameness compare(UnitName other) {
        if (folded.equals(other.folded)) {
            return Sameness.SAME;
        }
        if (group != null || other.group != null) {
            return groups(other);
        }
        if (isJoint() && other.isJoint()) {
            return joint(other);
        }
        Sameness mains = best(halves, other.halves);
        if (mains == Sameness.SAME) {
            return mains;
        }
        Sameness plates = best(List.of(best(aliases, other.halves), best(halves, other.aliases)));
        Sameness both = best(aliases, other.aliases);
        return best(List.of(mains, plates, both));
    }

    private Sameness groups(UnitName other) {
        if (Objects.equals(group, other.group)) {
            return Sameness.SAME;
        }
        if (group == null || other.group == null) {
            return Sameness.DIFFERENT;
        }
        return which(group).equals(which(other.group)) ? Sameness.UNKNOWN : Sameness.DIFFERENT;
    }

    /** What a group is of, whether all of them or some. */
    private static String which(String group) {
        return group.replaceFirst("^(?:各|相关|有关)", "");
    }

    /** Two joint names are the same where each half of each is in the other. */
    private Sameness joint(UnitName other) {
        boolean all = hasAll(halves, other.halves) && hasAll(other.halves, halves);
        if (all) {
            return Sameness.SAME;
        }
        return best(halves, other.halves) == Sameness.DIFFERENT
                ? Sameness.DIFFERENT
                : Sameness.UNKNOWN;
    }

    private static boolean hasAll(List<SimpleName> wanted, List<SimpleName> names) {
        return wanted.stream().allMatch(one -> best(List.of(one), names) == Sameness.SAME);
    }

    private static Sameness best(List<SimpleName> ones, List<SimpleName> others) {
        return best(ones.stream().flatMap(one -> others.stream().map(one::compare)).toList());
    }

    private static Sameness best(List<Sameness> all) {
        return all.contains(Sameness.SAME)
                ? Sameness.SAME
                : all.contains(Sameness.UNKNOWN) ? Sameness.UNKNOWN : Sameness.DIFFERENT;
    }

    boolean isKnown() {
        return group != null || halves.stream().allMatch(half -> half.body() != null);
    }

    UnitKind kind() {
        if (group != null) {
            return UnitKind.GROUP;
        }
        return halves.getFirst().kind();
    }

    /** The usual short name; empty where the table does not have every part of it. */
    Optional<String> canonical() {
        if (group != null) {
            return Optional.of(group);
        }
        List<String> names = new ArrayList<>();
        for (SimpleName half : halves) {
            String name = half.canonical();
            if (name == null) {
                return Optional.empty();
            }
            names.add(name);
        }
        return Optional.of(String.join("、", names));
    }
}
