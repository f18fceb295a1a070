package luoshi.matching.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.text.Folding;

/**
 * The model of sentences, loaded (about a second) and ready. It runs on this machine's processor
 * and asks nothing of a network.
 */
final class SentenceModel implements AutoCloseable {
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String PIECES = "/bge-small-zh-v1.5-q-tokenizer.json";

    /** The model's own limit, less the marks of beginning and end. */
    private static final int MOST_PIECES = 510;

    /** So many pieces on either side tell what a hidden one may be. */
    private static final int NEAR = 30;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /**
     * Loads the model.
     *
     * @throws IOException where it is not with the program, or is not sound
     * @throws OrtException where it cannot be run
     * @throws LinkageError where this machine has no library that runs it
     */
    SentenceModel() throws IOException, OrtException {
        try (InputStream description = resource(PIECES);
                InputStream model = resource(MODEL)) {
            pieces = new WordPieces(description);
            NativeLibrary.useInPlace();
            environment = OrtEnvironment.getEnvironment();
            session = environment.createSession(model.readAllBytes(), options());
        }
    }

    /** One thread: texts are short, and a waiting second one would only burn the processor. */
    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = SentenceModel.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("not with the program: " + name);
        }
        return resource;
    }

    /**
     * What a text means, as a vector of length 1; of a long text the mean of its parts.
     *
     * @throws OrtException where the model fails
     */
    float[] vector(String text) throws OrtException {
        List<Integer> all = pieces.of(Folding.fold(text));
        float[] sum = {};
        int from = 0;
        do {
            int to = Math.min(all.size(), from + MOST_PIECES);
            float[] part = part(all.subList(from, to));
            sum = from == 0 ? part : plus(sum, part, to - from);
            from = to;
        } while (from < all.size());
        return Vectors.unit(sum);
    }

    private static float[] plus(float[] sum, float[] part, int pieces) {
        float share = (float) pieces / MOST_PIECES;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * part[i];
        }
        return sum;
    }

    private float[] part(List<Integer> part) throws OrtException {
        return Vectors.unit(states(part)[0]);
    }

    /**
     * The model's state at a place that is hidden from it.
     *
     * @param before what stands before the place, {@code behind} what stands behind it; of long
     *     ones what is near
     * @throws OrtException where the model fails
     */
    float[] stateBetween(String before, String behind) throws OrtException {
        List<Integer> left = pieces.of(Folding.fold(before));
        List<Integer> right = pieces.of(Folding.fold(behind));
        List<Integer> all =
                new ArrayList<>(left.subList(Math.max(0, left.size() - NEAR), left.size()));
        int hidden = all.size();
        all.add(pieces.number("[MASK]"));
        all.addAll(right.subList(0, Math.min(NEAR, right.size())));
        return states(all)[hidden + 1];
    }

    /** The states at the mark of the beginning, at each piece and at the mark of the end. */
    private float[][] states(List<Integer> part) throws OrtException {
        int length = part.size() + 2;
        long[][] numbers = new long[1][length];
        long[][] seen = new long[1][length];
        for (int i = 0; i < length; i++) {
            numbers[0][i] =
                    i == 0
                            ? pieces.number("[CLS]")
                            : i == length - 1 ? pieces.number("[SEP]") : part.get(i - 1);
            seen[0][i] = 1;
        }
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, numbers);
                OnnxTensor mask = OnnxTensor.createTensor(environment, seen);
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
