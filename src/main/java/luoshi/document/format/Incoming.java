package luoshi.document.format;

import luoshi.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** A file as it arrives. */
final class Incoming {
    private final String name;
    private final byte[] bytes;

    /**
     * @param name its own name, without its folders
     */
    Incoming(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    ProblemException encrypted(@Nullable Throwable cause) {
        return new ProblemException(cause, "document.file-encrypted", name);
    }

    ProblemException broken(@Nullable Throwable cause, FileKind kind) {
        return new ProblemException(cause, "document.file-broken", name, kind.format());
    }

    ProblemException swells(@Nullable Throwable cause) {
        return new ProblemException(cause, "document.file-swells", name);
    }

    ProblemException unsafe() {
        return new ProblemException("document.file-unsafe", name);
    }

    ProblemException notRead(FileKind kind) {
        return new ProblemException("document.format-not-read", name, kind.format());
    }
}
