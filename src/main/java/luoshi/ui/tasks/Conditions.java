package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskFacet;

/** What the list of tasks is narrowed by, in words, each of which can be taken away. */
final class Conditions {
    private final Desk desk;
    private final Messages messages;

    Conditions(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** The words as they were understood, then what is chosen in the facets. */
    List<Chip> of(List<SearchWord> words, TaskFacets facets) {
        List<Chip> made = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int place = i;
            made.add(new Chip(label(words.get(i)), () -> removeWord(words, place)));
        }
        for (TaskFacet facet : TaskFacet.values()) {
            for (String value : facets.choice().of(facet)) {
                String label =
                        messages.text(
                                "chip.facet",
                                messages.text("facet." + FacetBlocks.key(facet)),
                                facets.label(facet, value));
                made.add(new Chip(label, () -> facets.choose(facet, value, true)));
            }
        }
        return made;
    }

    private String label(SearchWord word) {
        List<String> units = word.units();
        if (units.size() == 1) {
            return messages.text("chip.word", word.typed(), units.getFirst());
        }
        if (units.size() > 1) {
            return messages.text("chip.units", word.typed(), units.getFirst(), units.size());
        }
        return word.folded().equals(word.typed())
                ? word.typed()
                : messages.text("chip.word", word.typed(), word.folded());
    }

    private void removeWord(List<SearchWord> words, int place) {
        List<String> left = new ArrayList<>();
        words.forEach(word -> left.add(word.typed()));
        left.remove(place);
        desk.searchProperty().set(String.join(" ", left));
    }
}
