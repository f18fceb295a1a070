package luoshi.store;

import java.security.SecureRandom;
import java.util.Objects;

/**
 * What is mixed with a password, so that the same password makes another key for each ledger. No
 * secret: it stands beside the ledger and at the head of each backup, and stays when the password
 * changes.
 *
 * @param rounds how often it is stirred: what one guess costs
 */
record KeySalt(byte[] salt, int rounds) {
    static final int BYTES = 16;
    private static final int ROUNDS = 210_000;
    private static final int LEAST = 1_000;
    private static final int MOST = 20_000_000;

    KeySalt {
        if (salt.length != BYTES || rounds < LEAST || rounds > MOST) {
            throw new IllegalArgumentException("no salt of a ledger");
        }
    }

    static KeySalt fresh() {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        return new KeySalt(salt, ROUNDS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeySalt that
                && rounds == that.rounds
                && java.util.Arrays.equals(salt, that.salt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rounds, java.util.Arrays.hashCode(salt));
    }
}
