package luoshi.ui.tasks;

import java.util.List;
import java.util.Set;
import luoshi.ui.support.Destination;
import luoshi.workbench.TaskFacet;
import luoshi.workbench.TaskHits;
import luoshi.workbench.TaskShelf;

/** What is chosen in the facets of the tasks, which are folded, and what of it is remembered. */
final class TaskFacets {
    private final FacetMemory memory;
    private final FacetBlocks blocks;
    private final Runnable narrow;
    private final Runnable askForPromises;
    private final FacetChoice choice = new FacetChoice();
    private final Set<TaskFacet> folded;
    private boolean isRecalled;

    /**
     * @param narrow shows the tasks anew
     * @param askForPromises has read what two of the facets need
     */
    TaskFacets(FacetMemory memory, FacetBlocks blocks, Runnable narrow, Runnable askForPromises) {
        this.memory = memory;
        this.blocks = blocks;
        this.narrow = narrow;
        this.askForPromises = askForPromises;
        this.folded = memory.folded();
    }

    /** What was chosen last time holds again, once there are tasks that it can hold for. */
    void recall(TaskShelf shelf) {
        if (!isRecalled && !shelf.tasks().isEmpty()) {
            isRecalled = true;
            memory.recall(choice, shelf);
        }
    }

    /** Chooses a value in a facet: alone, or added to what is chosen (and away again). */
    void choose(TaskFacet facet, String value, boolean add) {
        if (add) {
            choice.toggle(facet, value);
        } else {
            choice.chooseOnly(facet, value);
        }
        chosenAnew();
    }

    /** Lets go of what is chosen in a facet. */
    void clear(TaskFacet facet) {
        choice.clear(facet);
        chosenAnew();
    }

    /** Lets go of everything. */
    void clear() {
        choice.clear();
        chosenAnew();
    }

    /** Chooses this and nothing else, whatever was chosen last time. */
    void chooseExactly(Destination.OfTasks wanted) {
        isRecalled = true;
        choice.chooseExactly(wanted);
        chosenAnew();
    }

    private void chosenAnew() {
        memory.keep(choice);
        narrow.run();
    }

    /** Shows all values of a facet, or few again. */
    void openOrClose(TaskFacet facet) {
        blocks.openOrClose(facet);
        narrow.run();
    }

    boolean isOpen(TaskFacet facet) {
        return blocks.isOpen(facet);
    }

    /** Shows only the head of a facet, or its values again; what is not read yet is read then. */
    void fold(TaskFacet facet) {
        if (!folded.remove(facet)) {
            folded.add(facet);
        } else if (facet == TaskFacet.PROMISES || facet == TaskFacet.VERDICT) {
            askForPromises.run();
        }
        memory.keepFolded(folded);
        narrow.run();
    }

    /** What is chosen. */
    FacetChoice choice() {
        return choice;
    }

    /** How a value is called. */
    String label(TaskFacet facet, String value) {
        return blocks.label(facet, value);
    }

    /** The facets with their counts. */
    List<FacetBlock> lay(TaskShelf shelf, TaskHits hits, String ownUnit) {
        return blocks.lay(shelf, hits, choice, folded, ownUnit);
    }
}
