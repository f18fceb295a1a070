package luoshi.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import luoshi.SharedDocuments;
import luoshi.model.UnitKind;
import org.junit.jupiter.api.Test;

/** The units of the real list, by the names that stand in its checked answers. */
class RealUnitsTest {
    private static final int UNITS = 100;
    private static final int DISTRICTS = 16;
    private static final int MOST_UNKNOWN = 5;

    private static Set<String> units() throws IOException {
        JsonNode tasks =
                new ObjectMapper()
                        .readTree(SharedDocuments.require("gold/tasks-2023.json").toFile());
        Set<String> units = new TreeSet<>();
        tasks.forEach(task -> task.get("units").forEach(unit -> units.add(unit.asText())));
        return units;
    }

    @Test
    void everyUnitIsKnownOrOfferedForNaming() throws IOException {
        Set<String> units = units();
        assertThat(units).hasSize(UNITS);
        Directory directory = Directory.general();
        List<String> unknown = units.stream().filter(unit -> !directory.knows(unit)).toList();
        assertThat(unknown).hasSizeLessThanOrEqualTo(MOST_UNKNOWN);
        assertThat(units).allMatch(unit -> directory.same(unit, directory.canonical(unit)));
    }

    @Test
    void theGroupsHaveTheirMembers() throws IOException {
        Set<String> units = units();
        Directory directory = Directory.general();
        List<String> groups =
                units.stream().filter(u -> directory.kind(u) == UnitKind.GROUP).toList();
        assertThat(groups).hasSize(2);
        for (String group : groups) {
            List<String> members = directory.members(group, units);
            boolean districts = members.stream().allMatch(m -> m.endsWith("区政府"));
            if (districts) {
                assertThat(members).hasSize(DISTRICTS);
            } else {
                assertThat(members).hasSizeBetween(45, 75);
            }
        }
    }

    /** No two units of one list are taken for one, but those that are one under several plates. */
    @Test
    void theUnitsOfOneListStayApart() throws IOException {
        List<String> units = List.copyOf(units());
        Directory directory = Directory.general();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                if (directory.compare(units.get(i), units.get(j)) != Sameness.DIFFERENT) {
                    same.add(units.get(i) + " = " + units.get(j));
                }
            }
        }
        assertThat(same).as("the same or doubtful").hasSize(4).allMatch(pair -> pair.contains("（"));
    }
}
