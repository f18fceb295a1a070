package luoshi.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import luoshi.model.Password;

/**
 * What a password opens: made of it slowly, so that guessing is dear. H2's own way of making a key
 * of a password is a quick one; here it is handed 256 bits that no one can guess.
 */
final class LedgerKey implements AutoCloseable {
    private static final int BITS = 256;

    private final KeySalt salt;
    private final byte[] master;

    private LedgerKey(KeySalt salt, byte[] master) {
        this.salt = salt;
        this.master = master;
    }

    static LedgerKey of(Password password, KeySalt salt) {
        char[] characters = password.characters();
        PBEKeySpec wanted = new PBEKeySpec(characters, salt.salt(), salt.rounds(), BITS);
        try {
            byte[] master =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(wanted)
                            .getEncoded();
            return new LedgerKey(salt, master);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        } finally {
            wanted.clearPassword();
            Arrays.fill(characters, '\0');
        }
    }

    /** What it was made with beside the password. */
    KeySalt salt() {
        return salt;
    }

    /** What H2 encrypts the file with; whoever asks wipes it. */
    char[] forStore() {
        byte[] key = derived("store");
        char[] hex = new char[key.length * 2];
        HexFormat format = HexFormat.of();
        for (int i = 0; i < key.length; i++) {
            hex[2 * i] = format.toHighHexDigit(key[i]);
            hex[2 * i + 1] = format.toLowHexDigit(key[i]);
        }
        Arrays.fill(key, (byte) 0);
        return hex;
    }

    SecretKeySpec forBackups() {
        byte[] key = derived("backups");
        try {
            return new SecretKeySpec(key, "AES");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Tells the right password from a wrong one, and nothing else. */
    byte[] proof() {
        return derived("proof");
    }

    boolean hasProof(byte[] proof) {
        return MessageDigest.isEqual(proof, proof());
    }

    private byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(master, (byte) 0);
    }
}
