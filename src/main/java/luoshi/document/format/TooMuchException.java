package luoshi.document.format;

/** A file unfolds to more than is read. */
final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException() {
        super("more than is read");
    }
}
