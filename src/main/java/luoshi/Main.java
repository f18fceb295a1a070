package luoshi;

/** One door: no argument opens the window, a subcommand runs in the terminal. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
