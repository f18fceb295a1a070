package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManualPicturesTest {
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[[^]]*]\\(([\\w-]+)\\)$");

    @Test
    void thePicturesThatThePagesShowAreThoseThatAreDrawn() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/luoshi/ui/help/pages"))) {
            for (Path page : pages.toList()) {
                PICTURE.matcher(Files.readString(page))
                        .results()
                        .forEach(picture -> shown.add(picture.group(1)));
            }
        }
        assertThat(ManualPictures.names()).containsExactlyInAnyOrderElementsOf(shown);
    }
}
