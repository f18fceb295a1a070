package luoshi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import luoshi.model.Backup;
import luoshi.model.Password;
import luoshi.model.ProblemException;
import luoshi.model.StoppedException;
import luoshi.workbench.Folders;
import luoshi.workbench.Rescue;
import luoshi.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The terminal door. Exit status: 0 done, 1 could not (one line on standard error), 2 wrong usage.
 */
@Command(
        name = "luoshi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "luoshi.cli.usage")
public final class Terminal implements Callable<Integer> {
    static final int DONE = 0;
    static final int COULD_NOT = 1;
    static final int WRONG_USAGE = 2;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final WindowDoor window;
    private final Speech speech;
    private final Path here;

    @Option(names = "--ledger", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable Path ledger;

    @Option(names = "--password-file", paramLabel = "FILE", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable Path passwordFile;

    @Option(names = "--sample")
    private boolean sample;

    private Terminal(WindowDoor window, Speech speech, Path here) {
        this.window = window;
        this.speech = speech;
        this.here = here;
    }

    /**
     * Runs one command.
     *
     * @param window opened where there is no subcommand
     * @param here the folder that the sample job works in
     * @return the exit status
     */
    public static int run(
            String[] arguments,
            WindowDoor window,
            PrintWriter out,
            PrintWriter err,
            Locale locale,
            Path here) {
        Speech speech = new Speech(out, err, locale);
        Terminal terminal = new Terminal(window, speech, here);
        CommandLine line =
                new CommandLine(terminal)
                        .addSubcommand(new InspectCommand(speech))
                        .addSubcommand(new ImportCommand(terminal, speech))
                        .addSubcommand(new MatchCommand(terminal, speech))
                        .addSubcommand(new TargetsCommand(terminal, speech))
                        .addSubcommand(new LineageCommand(terminal, speech))
                        .addSubcommand(new ReportCommand(terminal, speech))
                        .addSubcommand(new BackupCommand(terminal, speech))
                        .addSubcommand(new RestoreCommand(terminal, speech))
                        .addSubcommand(new VerifyCommand(terminal, speech))
                        .addSubcommand(new PasswordCommand(terminal, speech))
                        .addSubcommand(new DemoCommand(terminal, speech, here))
                        .addSubcommand(new BenchCommand(speech));
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler(
                (wrong, given) -> {
                    speech.complain(UsageProblem.sentence(speech, wrong));
                    return WRONG_USAGE;
                });
        line.setExecutionExceptionHandler((failed, command, parsed) -> terminal.failed(failed));
        return line.execute(arguments);
    }

    private int failed(Exception failed) {
        if (failed instanceof ProblemException problem) {
            speech.complain(speech.of(problem) + offer(problem));
        } else if (failed instanceof StoppedException stopped) {
            speech.complain(stopped.problem());
        } else {
            System.getLogger(Terminal.class.getName())
                    .log(System.Logger.Level.DEBUG, "unexpected", failed);
            speech.complain(speech.sentence("unexpected", failed.toString()));
        }
        return COULD_NOT;
    }

    /** Of a damaged ledger: the newest backup, and what it does not hold. */
    private String offer(ProblemException problem) {
        if (!Rescue.isDamage(problem)) {
            return "";
        }
        Rescue rescue = new Rescue(ledgerFolder());
        Optional<Backup> newest = rescue.backups().stream().findFirst();
        if (newest.isEmpty()) {
            return speech.sentence("damaged.no-backup");
        }
        String time = TIME.format(newest.get().at());
        OptionalInt lost = OptionalInt.empty();
        try {
            lost = unlocked(password -> rescue.stepsSince(newest.get(), password));
        } catch (ProblemException e) {
            // then it cannot be told
        }
        return lost.isPresent()
                ? speech.sentence("damaged.lost", time, lost.getAsInt())
                : speech.sentence("damaged.since", time);
    }

    /** No subcommand: the window. */
    @Override
    public Integer call() throws ProblemException {
        if (openWindow()) {
            return DONE;
        }
        if (sample) {
            speech.say("no-display-demo");
            return new DemoCommand(this, speech, here).call();
        }
        speech.complain(speech.sentence("no-display"));
        return COULD_NOT;
    }

    private boolean openWindow() {
        if (sample) {
            return window.openSample();
        }
        return ledger != null ? window.openLedger(ledger) : window.open();
    }

    /** The folder of the named ledger, or the usual one. */
    Path ledgerFolder() {
        return ledger != null ? ledger : Folders.defaultLedger();
    }

    /** What is done with a password, or with none. */
    @FunctionalInterface
    interface Unlocked<T> {
        T with(@Nullable Password password) throws ProblemException;
    }

    /** Does something with the password of the file, or with one that is asked for if need be. */
    <T> T unlocked(Unlocked<T> what) throws ProblemException {
        PasswordPrompt prompt = new PasswordPrompt(speech);
        try (Password given = passwordFile == null ? null : prompt.of(passwordFile)) {
            return what.with(given);
        } catch (ProblemException e) {
            if (passwordFile != null || !Rescue.asksForPassword(e)) {
                throw e;
            }
            try (Password typed = prompt.ask("password")) {
                if (typed == null) {
                    throw e;
                }
                return what.with(typed);
            }
        }
    }

    /** Opens the named ledger, or the usual one, which must be there. */
    Workbench open() throws ProblemException {
        return unlocked(password -> Workbench.openExisting(ledgerFolder(), password));
    }

    /** Opens the named ledger, or the usual one, and makes it where it is not there yet. */
    Workbench openOrMake() throws ProblemException {
        return openOrMake(Folders.defaultLedger());
    }

    /** Opens the named ledger, or else the one in that folder, made where it is not there yet. */
    Workbench openOrMake(Path usual) throws ProblemException {
        Path folder = ledger != null ? ledger : usual;
        return unlocked(password -> Workbench.open(folder, password));
    }
}
