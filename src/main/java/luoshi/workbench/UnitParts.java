package luoshi.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.model.ProblemException;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.text.Folding;

/** The units of one task or row, as the officer may set them. */
final class UnitParts {
    private UnitParts() {}

    /** Stripped and in order; refuses an empty name and one that stands twice. */
    static List<Responsibility> checked(List<Responsibility> units) throws ProblemException {
        List<Responsibility> checked = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Responsibility part : units) {
            String name = FieldText.needed(part.unit());
            if (!named.add(Folding.fold(name))) {
                throw new ProblemException("workbench.unit-twice", name);
            }
            checked.add(new Responsibility(name, part.role()));
        }
        return checked;
    }

    /** The units of two tasks as one's: the first one's lead stays, a further lead is joint. */
    static List<Responsibility> joined(List<Responsibility> first, List<Responsibility> second) {
        List<Responsibility> joined = new ArrayList<>(first);
        for (Responsibility part : second) {
            if (joined.stream().noneMatch(known -> known.unit().equals(part.unit()))) {
                Role role =
                        part.role() == Role.LEAD && !joined.isEmpty() ? Role.JOINT : part.role();
                joined.add(new Responsibility(part.unit(), role));
            }
        }
        return joined;
    }
}
