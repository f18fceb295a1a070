package luoshi.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import luoshi.ui.palette.PaletteController;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Views;

/** What opens over the view on show: the palette, the choices, what program this is. */
final class Overlays {
    private final ModalPane over;
    private final Views views;
    private final Messages messages;

    /**
     * @param whenClosed called each time when the view is free again
     */
    Overlays(ModalPane over, Views views, Runnable whenClosed) {
        this.over = over;
        this.views = views;
        this.messages = views.messages(Overlays.class);
        // while one thing fades out, nothing else could open: the palette leads to the choices
        over.setInTransitionFactory(null);
        over.setOutTransitionFactory(null);
        over.displayProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!now) {
                                whenClosed.run();
                            }
                        });
    }

    void palette(List<CommandGroup> commands, FoundPlaces places) {
        PaletteController palette =
                new PaletteController(commands, places, places.frame().desk(), views, this::close);
        over.show(views.load(palette));
        palette.focus();
    }

    void settings(Appearance appearance) {
        SettingsController settings = new SettingsController(appearance, messages, this::close);
        over.show(views.load(settings));
        settings.focus();
    }

    void about() {
        over.show(views.load(new AboutController(messages, this::close)));
    }

    private void close() {
        over.hide(true);
    }
}
