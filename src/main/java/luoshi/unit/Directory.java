package luoshi.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.model.UnitKind;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Who the units are. The general part knows the usual names of public bodies anywhere in China; a
 * ledger's own units, with the names that the officer has given them, go before it. A city has one
 * 市教委, so that 市教委 and 云岫市教育委员会 are the same; of a bare 区 nobody knows which.
 */
public final class Directory {
    private static final Directory GENERAL = new Directory(List.of());

    /**
     * A unit of a ledger.
     *
     * @param name as the ledger shows it
     * @param otherNames that the officer has given it
     * @param kind as the officer has said, null where nobody has
     */
    public record Known(String name, List<String> otherNames, @Nullable UnitKind kind) {
        /** Copies the names. */
        public Known {
            otherNames = List.copyOf(otherNames);
        }

        private List<String> names() {
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(otherNames);
            return names;
        }
    }

    /** A name says the same to every directory. */
    private static final Map<String, UnitName> PARSED = new ConcurrentHashMap<>();

    private final List<Known> units;
    private final Map<String, Known> byName = new HashMap<>();

    private Directory(List<Known> units) {
        this.units = units;
        for (Known unit : units) {
            byName.put(Stems.folded(unit.name()), unit);
        }
        for (Known unit : units) {
            unit.otherNames().forEach(name -> byName.putIfAbsent(Stems.folded(name), unit));
        }
    }

    /** What is known of units anywhere. */
    public static Directory general() {
        return GENERAL;
    }

    /** The general part behind a ledger's own units. */
    public static Directory of(Collection<Known> units) {
        return new Directory(List.copyOf(units));
    }

    private static UnitName parse(String name) {
        return PARSED.computeIfAbsent(name, UnitName::of);
    }

    /** Whether two names, as printed, name the same unit. */
    public Sameness compare(String one, String other) {
        if (Folding.same(one, other)) {
            return Sameness.SAME;
        }
        Known first = byName.get(Stems.folded(one));
        Known second = byName.get(Stems.folded(other));
        if (first != null && first.equals(second)) {
            return Sameness.SAME;
        }
        Sameness best = Sameness.DIFFERENT;
        for (String a : names(one, first)) {
            for (String b : names(other, second)) {
                Sameness now = parse(a).compare(parse(b));
                if (now == Sameness.SAME) {
                    return now;
                }
                best = now == Sameness.UNKNOWN ? now : best;
            }
        }
        return haveOneUnit(one, other) ? Sameness.SAME : best;
    }

    private static List<String> names(String name, @Nullable Known unit) {
        return unit == null ? List.of(name) : unit.names();
    }

    /** Whether both are halves of one unit of the ledger. */
    private boolean haveOneUnit(String one, String other) {
        return units.stream()
                .filter(unit -> parse(unit.name()).isJoint())
                .anyMatch(unit -> isHalf(one, unit) && isHalf(other, unit));
    }

    private boolean isHalf(String name, Known unit) {
        return parse(unit.name()).compare(parse(name)) == Sameness.SAME;
    }

    /** Whether two names surely name the same unit. */
    public boolean same(String one, String other) {
        return compare(one, other) == Sameness.SAME;
    }

    /** The ledger's own unit of a name; empty where it has none such, or several. */
    public Optional<Known> unit(String name) {
        Known named = byName.get(Stems.folded(name));
        if (named != null) {
            return Optional.of(named);
        }
        List<Known> found = units.stream().filter(unit -> same(unit.name(), name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * The name to show for a unit: the ledger's own, else the usual short one (市发展改革委), else the
     * name as printed.
     */
    public String canonical(String name) {
        return unit(name).map(Known::name).or(() -> usual(name)).orElse(name);
    }

    /** The usual short name; empty where the general part does not know the unit. */
    public Optional<String> usual(String name) {
        return parse(name).canonical();
    }

    /** Whether the general part knows it, or the officer has said what it is. */
    public boolean knows(String name) {
        Known unit = byName.get(Stems.folded(name));
        boolean told = unit != null && (unit.kind() != null || !unit.otherNames().isEmpty());
        return told || parse(name).isKnown();
    }

    /** What a unit is: as the officer has said, else as its name says. */
    public UnitKind kind(String name) {
        Known unit = byName.get(Stems.folded(name));
        UnitKind told = unit == null ? null : unit.kind();
        return told == null ? parse(name).kind() : told;
    }

    /** The names that 、 joins into a unit's name (市科技局、高新区管委会), folded; one for a simple name. */
    public List<String> halves(String name) {
        return parse(name).halfNames();
    }

    /** Other names by which a unit may be searched: the officer's, its halves', the usual ones. */
    public Set<String> otherNames(String name) {
        Set<String> names = new LinkedHashSet<>();
        Known unit = byName.get(Stems.folded(name));
        if (unit != null) {
            names.addAll(unit.names());
        }
        for (SimpleName half : parse(name).halves()) {
            Body body = half.body();
            if (body != null && !body.equals(Body.GOVERNMENT)) {
                Bodies.TABLE.names(body).forEach(usual -> names.add(half.named(usual)));
            }
        }
        names.remove(name);
        return names;
    }

    /**
     * Which of some units a group means by its name alone: 各区政府 the districts, 各部门 the departments,
     * 各单位 all but groups. None for 相关 and 有关: which, only the officer knows.
     */
    public List<String> members(String group, Collection<String> names) {
        String meant = parse(group).group();
        if (meant == null) {
            return List.of();
        }
        return names.stream()
                .filter(
                        name ->
                                switch (meant) {
                                    case "各区政府" -> kind(name) == UnitKind.DISTRICT;
                                    case "各部门" -> kind(name) == UnitKind.DEPARTMENT;
                                    case "各单位" -> kind(name) != UnitKind.GROUP;
                                    default -> false;
                                })
                .toList();
    }
}
