package luoshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every view loads, in both languages, and fits its controller. */
class FxmlTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    static List<Path> fxmls() throws IOException {
        return BundlesTest.fxmls();
    }

    /** Without its controller, whose making is the composition's affair. */
    @ParameterizedTest
    @MethodSource("fxmls")
    void loads(Path fxml) throws Exception {
        Class<?> controller = controller(fxml);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle(
                            controller.getPackageName() + ".messages",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(Toolkit.onWindow(() -> load(fxml, bundle)))
                    .as(fxml + " in " + locale)
                    .isInstanceOf(Parent.class);
        }
    }

    private static Node load(Path fxml, ResourceBundle bundle) {
        try {
            String text = java.nio.file.Files.readString(fxml);
            String bare =
                    text.replaceAll("fx:controller=\"[^\"]*\"", "")
                            .replaceAll("on[A-Z]\\w*=\"#[^\"]*\"", "");
            FXMLLoader loader = new FXMLLoader();
            String place = "/" + RESOURCES.relativize(fxml).toString().replace('\\', '/');
            loader.setLocation(FxmlTest.class.getResource(place));
            loader.setResources(bundle);
            return loader.load(
                    new java.io.ByteArrayInputStream(
                            bare.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("fxmls")
    void fitsItsController(Path fxml) throws Exception {
        Class<?> controller = controller(fxml);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(fxml.toFile());
        Set<String> ids = new TreeSet<>();
        Set<String> handlers = new TreeSet<>();
        NodeList all = document.getElementsByTagName("*");
        IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .forEach(
                        element -> {
                            ids.add(element.getAttribute("fx:id"));
                            handlers.add(element.getAttribute("onAction"));
                        });
        Set<String> fields =
                Arrays.stream(controller.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(FXML.class))
                        .map(Field::getName)
                        .collect(Collectors.toSet());
        assertThat(ids).as("ids for the fields of " + controller).containsAll(fields);
        Set<String> methods =
                Arrays.stream(controller.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(FXML.class))
                        .map(method -> "#" + method.getName())
                        .collect(Collectors.toSet());
        handlers.remove("");
        assertThat(methods).as("handlers of " + controller).containsAll(handlers);
    }

    private static Class<?> controller(Path fxml) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(fxml.toFile());
        return Class.forName(document.getDocumentElement().getAttribute("fx:controller"));
    }
}
