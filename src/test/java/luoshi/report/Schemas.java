package luoshi.report;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * The schemas of Office Open XML that POI ships whole. They stand beside the program's class path,
 * not on it: with them there a test would find types that the program itself lacks.
 */
final class Schemas {
    private static final String NAME = "poi-ooxml-full";
    private static final List<String> NEEDED = List.of("xmlbeans-", "log4j-api-");

    private Schemas() {}

    /** What is wrong with the parts of a file, in words. */
    static List<String> faults(Path file) throws Exception {
        List<URL> jars = new ArrayList<>();
        jars.add(schemas().toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (NEEDED.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith)) {
                jars.add(Path.of(entry).toUri().toURL());
            }
        }
        List<String> faults = new ArrayList<>();
        try (URLClassLoader loader =
                        new URLClassLoader(
                                jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
                ZipInputStream parts = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName();
                if (name.matches("(xl|word)/.*\\.xml")) {
                    validate(loader, name, parts.readAllBytes(), faults);
                }
            }
        }
        return faults;
    }

    private static void validate(ClassLoader loader, String name, byte[] part, List<String> faults)
            throws Exception {
        Class<?> types = loader.loadClass("org.apache.xmlbeans.SchemaTypeLoader");
        Class<?> type = loader.loadClass("org.apache.xmlbeans.SchemaType");
        Class<?> options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
        Class<?> object = loader.loadClass("org.apache.xmlbeans.XmlObject");
        Object known =
                loader.loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder")
                        .getField("typeSystem")
                        .get(null);
        Object read =
                types.getMethod("parse", InputStream.class, type, options)
                        .invoke(known, new ByteArrayInputStream(part), null, null);
        Object found = object.getMethod("schemaType").invoke(read);
        if ((boolean) type.getMethod("isNoType").invoke(found)) {
            faults.add(name + ": no schema knows it");
            return;
        }
        List<Object> errors = new ArrayList<>();
        Object listening =
                options.getMethod("setErrorListener", java.util.Collection.class)
                        .invoke(options.getConstructor().newInstance(), errors);
        object.getMethod("validate", options).invoke(read, listening);
        errors.stream()
                .map(Object::toString)
                // the schema forgets what every program writes: that spaces at the ends are kept
                .filter(error -> !error.contains("space@http://www.w3.org/XML/1998/namespace"))
                .forEach(error -> faults.add(name + ": " + error));
    }

    /** The whole schemas; the test is skipped where they are not at hand. */
    private static Path schemas() throws IOException {
        String given = System.getProperty("luoshi.schemas", "");
        if (!given.isEmpty() && Files.isRegularFile(Path.of(given))) {
            return Path.of(given);
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Path.of(entry).getFileName().toString().startsWith(NAME)) {
                return Path.of(entry);
            }
        }
        String absent = NAME + " is not at hand, so nothing can be validated";
        if ("required".equals(System.getProperty("luoshi.documents"))) {
            fail(absent);
        }
        Assumptions.abort(absent);
        throw new IOException(absent);
    }
}
