package luoshi.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's icon in the sizes that platforms take. */
final class Icons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    static List<Image> all() {
        return SIZES.stream()
                .map(size -> "icons/luoshi-" + size + ".png")
                .map(Icons::image)
                .toList();
    }

    private static Image image(String name) {
        return new Image(
                Objects.requireNonNull(Icons.class.getResource(name), name).toExternalForm());
    }
}
