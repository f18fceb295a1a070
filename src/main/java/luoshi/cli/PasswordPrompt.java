package luoshi.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How a password comes in: from a file, which may be a descriptor ({@code /dev/fd/3}), or typed
 * unseen. Never as an argument, which every process of the machine can see.
 */
final class PasswordPrompt {
    private final Speech speech;

    PasswordPrompt(Speech speech) {
        this.speech = speech;
    }

    /**
     * The first line of a file.
     *
     * @throws ProblemException where it cannot be read or is empty
     */
    Password of(Path file) throws ProblemException {
        byte[] bytes = new byte[0];
        try {
            bytes = Files.readAllBytes(file);
            CharBuffer all = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            int end = 0;
            while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
                end++;
            }
            char[] line = new char[end];
            all.get(line);
            Arrays.fill(all.array(), '\0');
            if (end == 0) {
                throw new ProblemException("cli.password-file", file.toString());
            }
            return new Password(line);
        } catch (IOException e) {
            throw new ProblemException(e, "cli.password-file", file.toString());
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Typed unseen; null where there is nobody to ask. */
    @Nullable Password ask(String question) {
        @SuppressWarnings("SystemConsoleNull") // a program without streams has none
        @Nullable Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return null;
        }
        char[] typed = console.readPassword("%s", speech.sentence(question) + " ");
        return typed == null || typed.length == 0 ? null : new Password(typed);
    }
}
