package luoshi.matching.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.text.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * Meaning by the model of sentences that comes with the program, and what that model expects where
 * a character was lost. The model is loaded at the first question (about a second); where this
 * machine has no library that runs it, there is no meaning.
 */
public final class LocalMeaning implements Meaning, Expectation {
    /** The model's name, for telling its vectors from another's. */
    public static final String MODEL = "bge-small-zh-v1.5-q";

    private static final System.Logger LOG = System.getLogger(LocalMeaning.class.getName());

    private @Nullable SentenceModel model;
    private @Nullable HiddenCharacter hidden;
    private boolean missing;

    /** Meaning of which nothing is loaded yet. */
    public LocalMeaning() {}

    @Override
    public synchronized Optional<List<byte[]>> vectors(List<String> texts) {
        SentenceModel ready = ready();
        if (ready == null) {
            return Optional.empty();
        }
        try {
            List<byte[]> vectors = new ArrayList<>(texts.size());
            for (String text : texts) {
                vectors.add(Vectors.packed(ready.vector(text)));
            }
            return Optional.of(vectors);
        } catch (OrtException e) {
            giveUp(e);
            return Optional.empty();
        }
    }

    @Override
    public synchronized Optional<double[]> oddities(
            String before, String behind, String characters) {
        SentenceModel ready = ready();
        if (ready == null) {
            return Optional.empty();
        }
        try {
            HiddenCharacter table = hidden == null ? new HiddenCharacter() : hidden;
            hidden = table;
            return Optional.of(table.oddities(ready.stateBetween(before, behind), characters));
        } catch (IOException | OrtException e) {
            giveUp(e);
            return Optional.empty();
        }
    }

    private @Nullable SentenceModel ready() {
        if (model == null && !missing) {
            try {
                model = new SentenceModel();
            } catch (IOException | OrtException | LinkageError | RuntimeException e) {
                giveUp(e);
            }
        }
        return model;
    }

    /** Said once: it will not come back while the program runs. */
    private void giveUp(Throwable reason) {
        missing = true;
        model = null;
        LOG.log(System.Logger.Level.INFO, "no meaning on this machine: the wording alone", reason);
    }
}
