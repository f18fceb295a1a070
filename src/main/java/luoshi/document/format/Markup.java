package luoshi.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML parts by local names: the same part has other namespaces in the strict form of the format.
 * Document types and entities are refused, nothing outside is ever asked for.
 */
final class Markup {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Markup() {}

    static Element parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("no sound XML", e);
        }
    }

    /** The elements right under one. */
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Those with a local name. */
    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> name(child).equals(name)).toList();
    }

    /** The first element down a path of local names, or null. */
    static @Nullable Element down(Node from, String... names) {
        Node at = from;
        for (String name : names) {
            List<Element> found = children(at, name);
            if (found.isEmpty()) {
                return null;
            }
            at = found.getFirst();
        }
        return at instanceof Element element ? element : null;
    }

    static String name(Element element) {
        String name = element.getLocalName();
        return name == null ? element.getTagName() : name;
    }

    /** An attribute by its local name; null where the element or the attribute is missing. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** The {@code val} of the element down a path, or null. */
    static @Nullable String value(Node from, String... names) {
        return attribute(down(from, names), "val");
    }

    static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("-?\\d{1,9}")
                ? Integer.parseInt(digits)
                : otherwise;
    }
}
