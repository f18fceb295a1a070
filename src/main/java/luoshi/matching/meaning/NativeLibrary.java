package luoshi.matching.meaning;

import ai.onnxruntime.OrtEnvironment;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the native library stands that runs the model. In the built program it lies in a folder and
 * is used from there; out of a jar it would be copied to the system's temporary folder at each
 * start.
 */
final class NativeLibrary {
    private static final String PLACE = "onnxruntime.native.path";

    private NativeLibrary() {}

    /** Tells the runtime where its library lies, where that is a folder and nobody has said. */
    static void useInPlace() {
        URL folder = OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform() + "/");
        if (System.getProperty(PLACE) == null
                && folder != null
                && folder.getProtocol().equals("file")) {
            try {
                URI place = folder.toURI();
                System.setProperty(PLACE, Path.of(place).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException("the class path is made of files", e);
            }
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        String bits = processor.equals("aarch64") ? "-aarch64" : "-x64";
        if (system.contains("win")) {
            return "win" + bits;
        }
        return (system.contains("mac") ? "osx" : "linux") + bits;
    }
}
