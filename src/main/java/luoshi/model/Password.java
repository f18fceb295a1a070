package luoshi.model;

import java.util.Arrays;

/**
 * A password as characters that can be wiped; never a string, which would stay in memory, and never
 * printed.
 */
public final class Password implements AutoCloseable {
    private final char[] characters;

    /** Takes the characters over: {@link #close} wipes them. */
    public Password(char[] characters) {
        this.characters = characters;
    }

    /** A copy of the characters; whoever asks wipes it. */
    public char[] characters() {
        return characters.clone();
    }

    /** How many characters it has. */
    public int length() {
        return characters.length;
    }

    /** Whether another has the same characters. */
    public boolean matches(Password other) {
        return Arrays.equals(characters, other.characters);
    }

    /** One of its own for someone who closes it later. */
    public Password copy() {
        return new Password(characters.clone());
    }

    /** Wipes the characters. */
    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "password";
    }
}
