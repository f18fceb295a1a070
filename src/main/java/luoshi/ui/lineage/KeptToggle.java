package luoshi.ui.lineage;

import javafx.scene.control.ToggleGroup;

/** Keeps one of a group's toggles chosen: a second press does not release it. */
final class KeptToggle {
    private KeptToggle() {}

    static void of(ToggleGroup group) {
        group.selectedToggleProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            }
                        });
    }
}
