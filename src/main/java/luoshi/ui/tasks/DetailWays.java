package luoshi.ui.tasks;

import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.workbench.TaskEntry;

/**
 * Where the chosen task leads to.
 *
 * @param opener opens its source
 * @param editor opens its form
 */
record DetailWays(Frame frame, TasksViewModel model, Runnable opener, Runnable editor)
        implements TaskDetailController.Ways {
    @Override
    public void source() {
        opener.run();
    }

    @Override
    public void edit() {
        editor.run();
    }

    @Override
    public void outcome(long id) {
        enterYear();
        frame.go(new Destination.OfOutcome(id));
    }

    @Override
    public void unit(String name) {
        frame.go(new Destination.OfUnit(name));
    }

    @Override
    public void promises(long task) {
        enterYear();
        frame.go(new Destination.OfTaskPromises(task));
    }

    @Override
    public void lineage(long task) {
        enterYear();
        frame.go(new Destination.OfTaskLineage(task));
    }

    @Override
    public void history(long task) {
        frame.go(new Destination.OfHistory(task));
    }

    @Override
    public void task(long id, int year) {
        frame.desk().yearProperty().set(year);
        frame.go(new Destination.OfTask(id));
    }

    /** Makes the chosen task's year the desk's, for the views that know one year only. */
    private void enterYear() {
        TaskEntry chosen = model.chosen().get();
        Integer year = chosen == null ? null : chosen.kept().edition().heading().year();
        if (year != null && frame.desk().years().contains(year)) {
            frame.desk().yearProperty().set(year);
        }
    }
}
