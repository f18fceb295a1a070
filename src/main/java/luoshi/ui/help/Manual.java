package luoshi.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import luoshi.text.Folding;

/** The pages of the manual, as they come with the program. */
public final class Manual {
    /** The name of the first page. */
    public static final String FIRST = "year";

    /** The name of the page with the keys. */
    public static final String SHORTCUTS = "shortcuts";

    private final List<Part> parts;
    private final Map<String, ManualPage> byName = new LinkedHashMap<>();

    /** Pages under a common heading of the contents. */
    record Part(String title, List<ManualPage> pages) {
        Part {
            pages = List.copyOf(pages);
        }
    }

    /** Where sought words stand. */
    record Hit(ManualPage page, Block block) {}

    private Manual(List<Part> parts) {
        this.parts = List.copyOf(parts);
        parts.forEach(part -> part.pages().forEach(page -> byName.put(page.name(), page)));
    }

    /** Reads them. */
    static Manual read() {
        List<Part> parts = new ArrayList<>();
        String title = "";
        List<ManualPage> pages = new ArrayList<>();
        for (String line : text("contents.txt").lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                part(parts, title, pages);
                title = line.substring(1, line.length() - 1);
                pages = new ArrayList<>();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                pages.add(PageReader.read(line, text(line + ".md")));
            }
        }
        part(parts, title, pages);
        return new Manual(parts);
    }

    private static void part(List<Part> parts, String title, List<ManualPage> pages) {
        if (!pages.isEmpty()) {
            parts.add(new Part(title, pages));
        }
    }

    private static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(Manual.class.getResourceAsStream("pages/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own manual", e);
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** A page by its name. */
    Optional<ManualPage> page(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The first place of words on each page that has them, pages so named before the others. */
    List<Hit> find(String words) {
        String sought = Folding.fold(words.strip());
        List<Hit> named = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (ManualPage page : byName.values()) {
            boolean isNamed = Folding.fold(page.title()).contains(sought);
            page.blocks().stream()
                    .filter(block -> Folding.fold(block.text()).contains(sought))
                    .findFirst()
                    .ifPresent(block -> (isNamed ? named : others).add(new Hit(page, block)));
        }
        named.addAll(others);
        return named;
    }
}
