package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment held against the accounts, with the reason.
 *
 * @param achievement what answers it, null where nothing does
 * @param account which of the accounts given reports it, counted from 0; -1 with no achievement
 * @param code of the sentence that says why, in the messages of the commitment room
 * @param arguments what the sentence is about
 */
public record Judgement(
        Commitment commitment,
        Verdict verdict,
        @Nullable Achievement achievement,
        int account,
        String code,
        List<String> arguments) {
    /** Copies the arguments. */
    public Judgement {
        arguments = List.copyOf(arguments);
    }
}
