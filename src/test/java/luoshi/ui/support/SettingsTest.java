package luoshi.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void keepsWhatWasPut() {
        Settings settings = new Settings(folder.resolve("deep/down"));
        settings.put("recent.0", "/home/officer/台账");
        settings.put("window.width", "1366");
        settings.save();
        Settings again = new Settings(folder.resolve("deep/down"));
        assertThat(again.get("recent.0")).contains("/home/officer/台账");
        assertThat(again.number("window.width", 0)).isEqualTo(1366);
        assertThat(again.get("window.height")).isEmpty();
    }

    @Test
    void aFileThatIsDamagedCostsNothing() throws Exception {
        Files.writeString(folder.resolve("window.properties"), "window.width=\\u00zz");
        Settings settings = new Settings(folder);
        assertThat(settings.number("window.width", 1200)).isEqualTo(1200);
        settings.put("window.width", "broad");
        assertThat(settings.number("window.width", 1200)).isEqualTo(1200);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Settings settings = new Settings(file.resolve("settings"));
        settings.put("look", "DARK");
        settings.save();
        assertThat(settings.get("look")).contains("DARK");
    }
}
