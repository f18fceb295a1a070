package luoshi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import luoshi.model.Evidence;
import luoshi.model.ProblemException;
import luoshi.model.Remark;
import luoshi.workbench.Target;
import luoshi.workbench.Wording;

/** What the terminal says, and where it says it. */
final class Speech {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale locale;
    private final Wording wording;

    Speech(PrintWriter out, PrintWriter err, Locale locale) {
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.wording = new Wording(locale);
    }

    /** Says a sentence of the terminal's own bundle. */
    void say(String key, Object... arguments) {
        out.println(sentence(key, arguments));
        out.flush();
    }

    /** Prints a text as it is. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Puts one JSON document on standard output. */
    void json(JsonNode document) {
        out.println(document.toPrettyString());
        out.flush();
    }

    /** One line on standard error: what, where, what to do. */
    void complain(ProblemException problem) {
        complain(wording.of(problem));
    }

    void complain(String line) {
        err.println(line.replaceAll("\\R", " "));
        err.flush();
    }

    Locale locale() {
        return locale;
    }

    String of(ProblemException problem) {
        return wording.of(problem);
    }

    String of(Remark remark) {
        return wording.of(remark);
    }

    String of(Target target) {
        return wording.of(target);
    }

    String of(Evidence evidence) {
        return wording.of(evidence);
    }

    String sentence(String key, Object... arguments) {
        ResourceBundle bundle = bundle("luoshi.cli.messages");
        // as text: a year or a count is not parted by commas
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    /** A bundle in the language that is spoken. */
    ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static ObjectMapper mapper() {
        return JSON;
    }
}
