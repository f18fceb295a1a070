package luoshi.ui.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import luoshi.ui.support.Desk;

/** The ledger's source texts, each read once. */
public final class Sources {
    private final Desk desk;
    private final Map<String, SourceText> read = new HashMap<>();

    /** Those of an open ledger. */
    public Sources(Desk desk) {
        this.desk = desk;
    }

    /**
     * Hands a source's text on, at once where it is known.
     *
     * @param sha256 of the source file
     */
    public void read(String sha256, Consumer<SourceText> then) {
        SourceText known = read.get(sha256);
        if (known != null) {
            then.accept(known);
            return;
        }
        desk.work()
                .start(
                        "",
                        progress -> find(sha256),
                        text -> {
                            read.put(sha256, text);
                            then.accept(text);
                        });
    }

    private SourceText find(String sha256) {
        return SourceText.of(
                desk.workbench().browsing().fileName(sha256).orElse(""),
                desk.workbench().browsing().manuscript(sha256).orElse(""));
    }
}
