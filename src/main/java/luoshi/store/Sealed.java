package luoshi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Bytes behind a password: a head that says what made the key, then AES-GCM, which also tells any
 * change of them.
 */
final class Sealed {
    private static final byte[] MARK = "LUOSHI SEALED 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = MARK.length + KeySalt.BYTES + Integer.BYTES + NONCE;

    private Sealed() {}

    static boolean is(byte[] bytes) {
        return bytes.length > HEAD && Arrays.mismatch(bytes, MARK) == MARK.length;
    }

    /** What its key was made with beside the password. */
    static KeySalt salt(byte[] sealed) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(sealed).position(MARK.length);
        byte[] salt = new byte[KeySalt.BYTES];
        head.get(salt);
        try {
            return KeySalt.of(salt, head.getInt());
        } catch (IllegalArgumentException e) {
            throw new IOException("not the head of a sealed backup", e);
        }
    }

    static byte[] seal(byte[] plain, LedgerKey key) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] head =
                ByteBuffer.allocate(HEAD)
                        .put(MARK)
                        .put(key.salt().salt())
                        .putInt(key.salt().rounds())
                        .put(nonce)
                        .array();
        try {
            byte[] rest = cipher(Cipher.ENCRYPT_MODE, key, nonce, head).doFinal(plain);
            byte[] all = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, all, head.length, rest.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /**
     * @throws AEADBadTagException where the key is another's, or the bytes were changed
     */
    static byte[] open(byte[] sealed, LedgerKey key) throws AEADBadTagException {
        byte[] head = Arrays.copyOf(sealed, HEAD);
        byte[] nonce = Arrays.copyOfRange(sealed, HEAD - NONCE, HEAD);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, head)
                    .doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, LedgerKey key, byte[] nonce, byte[] head)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forBackups(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
