package luoshi.workbench;

import java.util.List;
import luoshi.model.Goal;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.OriginKind;
import luoshi.model.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * A place in a {@link LineageStory}.
 *
 * @param kind what it is; a later task is a TASK too
 * @param id the ledger's key
 * @param number as printed, null where there is none
 * @param paper the title of what it stands in
 * @param text what is to be done or reached; of an outcome what was reported
 * @param units who answers for it, the lead first; empty where it is not said
 */
public record LineageNode(
        Column column,
        OriginKind kind,
        long id,
        @Nullable Integer number,
        String paper,
        String text,
        List<String> units) {
    /** The way of a theme, from left to right. */
    public enum Column {
        /** 规划. */
        PLAN(0),
        /** 年度任务. */
        TASK(1),
        /** 落实情况. */
        OUTCOME(2),
        /** 下一年. */
        NEXT(3);

        private final int place;

        Column(int place) {
            this.place = place;
        }

        /** From the left, counted from 0. */
        public int place() {
            return place;
        }
    }

    /** Copies the units. */
    public LineageNode {
        units = List.copyOf(units);
    }

    /** Whether it is this task, of the earlier year or the later one. */
    public boolean isTask(long task) {
        return kind == OriginKind.TASK && id == task;
    }

    static LineageNode of(Goal goal) {
        return new LineageNode(
                Column.PLAN, goal.kind(), goal.id(), null, goal.plan(), goal.text(), List.of());
    }

    static LineageNode of(Column column, KeptTask kept) {
        return new LineageNode(
                column,
                OriginKind.TASK,
                kept.id(),
                kept.task().number(),
                kept.edition().heading().title(),
                kept.task().text(),
                names(kept.task().units()));
    }

    static LineageNode of(KeptOutcome kept) {
        String account = kept.outcome().account();
        return new LineageNode(
                Column.OUTCOME,
                OriginKind.OUTCOME,
                kept.id(),
                kept.outcome().number(),
                kept.edition().heading().title(),
                account.isBlank() ? kept.outcome().task() : account,
                names(kept.outcome().units()));
    }

    private static List<String> names(List<Responsibility> units) {
        return units.stream().map(Responsibility::unit).toList();
    }
}
