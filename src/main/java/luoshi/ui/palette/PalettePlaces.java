package luoshi.ui.palette;

/** Where the palette leads to, beside the commands. */
public interface PalettePlaces {
    /** Shows a task. */
    void task(long id);

    /** Shows the tasks of a unit. */
    void unit(String name);
}
