package luoshi.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What is mixed with a password, so that the same password makes another key for each ledger. No
 * secret: it stands beside the ledger and at the head of each backup, and stays when the password
 * changes.
 *
 * @param hex the salt, two digits a byte
 * @param rounds how often it is stirred: what one guess costs
 */
record KeySalt(String hex, int rounds) {
    static final int BYTES = 16;
    private static final int ROUNDS = 210_000;
    private static final int LEAST = 1_000;
    private static final int MOST = 20_000_000;

    KeySalt {
        boolean isSalt = hex.length() == 2 * BYTES && rounds >= LEAST && rounds <= MOST;
        if (!isSalt) {
            throw new IllegalArgumentException("no salt of a ledger");
        }
    }

    static KeySalt of(byte[] salt, int rounds) {
        return new KeySalt(HexFormat.of().formatHex(salt), rounds);
    }

    static KeySalt fresh() {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        return of(salt, ROUNDS);
    }

    byte[] salt() {
        return HexFormat.of().parseHex(hex);
    }
}
