package luoshi.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units that are stated once for several tasks: behind the heading over them, behind the last of
 * them (以上任务由…牵头), or, where the paper does so throughout, below the last of a section.
 */
final class SharedUnits {
    private static final int LARGE = 4;

    private final Flow flow;
    private final Remarks remarks;

    SharedUnits(Flow flow, Remarks remarks) {
        this.flow = flow;
        this.remarks = remarks;
    }

    /** The drafts with what they share; a heading with items under it is none. */
    List<TaskDraft> settle(List<TaskDraft> drafts) {
        List<TaskDraft> kept = underHeadings(drafts);
        Map<String, List<TaskDraft>> groups = new LinkedHashMap<>();
        for (TaskDraft draft : kept) {
            String heading = draft.section + "\n" + draft.subsection;
            groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(draft);
        }
        boolean habit = isHabit(groups.values().stream().toList());
        for (List<TaskDraft> group : groups.values()) {
            share(group, habit);
        }
        return kept;
    }

    private List<TaskDraft> underHeadings(List<TaskDraft> drafts) {
        List<TaskDraft> kept = new ArrayList<>();
        TaskDraft heading = null;
        for (int i = 0; i < drafts.size(); i++) {
            TaskDraft draft = drafts.get(i);
            if (draft.isHeading()) {
                boolean heads = i + 1 < drafts.size() && isUnder(drafts.get(i + 1), draft);
                heading = heads ? draft : null;
                if (!heads || isTask(draft)) {
                    kept.add(draft);
                }
                continue;
            }
            if (heading != null && isUnder(draft, heading)) {
                if (draft.hasUnits()) {
                    draft.shareLeaders(heading);
                } else {
                    draft.share(heading);
                }
            }
            kept.add(draft);
        }
        return kept;
    }

    /** Whether a heading says in a sentence what is to be done: its steps do not take its place. */
    private boolean isTask(TaskDraft heading) {
        return flow.folded().substring(heading.textStart, heading.textEnd()).indexOf('。') > 0;
    }

    /** Whether a draft stands under a heading: its title is the draft's section or subsection. */
    private boolean isUnder(TaskDraft draft, TaskDraft heading) {
        String title = flow.text(heading.start, heading.textEnd());
        return !draft.isHeading()
                && !title.isEmpty()
                && (draft.section.equals(title) || draft.subsection.endsWith(title));
    }

    /** Whether groups of several tasks have one label, below the last, as a rule. */
    private static boolean isHabit(List<List<TaskDraft>> groups) {
        int several = 0;
        int below = 0;
        boolean large = false;
        for (List<TaskDraft> group : groups) {
            if (group.size() > 1) {
                several++;
                long own = group.stream().filter(TaskDraft::hasUnits).count();
                boolean one = own == 1 && group.getLast().hasUnits();
                below += one ? 1 : 0;
                large |= one && group.size() >= LARGE;
            }
        }
        return (below > 1 || large) && below * 2 >= several;
    }

    private void share(List<TaskDraft> group, boolean habit) {
        for (int i = group.size() - 1; i > 0; i--) {
            TaskDraft below = group.get(i);
            boolean last = i == group.size() - 1;
            if (below.answersAbove() || (habit && last && below.hasUnits())) {
                for (int j = i - 1; j >= 0 && !group.get(j).hasUnits(); j--) {
                    TaskDraft above = group.get(j);
                    above.share(below);
                    remarks.info(
                            "units-shared",
                            flow.passage(above.start, above.end()),
                            String.valueOf(above.number),
                            String.valueOf(below.number));
                }
            }
        }
    }
}
