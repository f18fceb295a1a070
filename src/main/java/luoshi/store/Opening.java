package luoshi.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.model.ProblemException;
import luoshi.model.StepKind;
import org.jooq.exception.DataAccessException;

/** How a ledger's folder is opened: once in this program, and as far as it is whole. */
final class Opening {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    /** What a store may be said to be that has states before its last. */
    private static final Set<String> CUT_OFF =
            Set.of(
                    "store.ledger-damaged",
                    "store.history-short",
                    "store.history-altered",
                    "store.row-altered");

    private final Path home;
    private final Access access;

    private Opening(Path home, Access access) {
        this.home = home;
        this.access = access;
    }

    static Ledger open(Path folder, Access access) throws ProblemException {
        Path home = folder.toAbsolutePath().normalize();
        // H2 would let one program open a store twice, and close it for both
        if (!OPEN.add(home)) {
            throw new ProblemException("store.ledger-in-use", home.toString());
        }
        try {
            Opening opening = new Opening(home, access);
            Imprint.Finding finding = new Imprint(home).look();
            boolean checked = access.care() == Access.Care.USUAL;
            Ledger ledger =
                    switch (finding) {
                        case OTHER -> checked ? opening.rebuilt() : opening.entered(finding);
                        case UNKNOWN ->
                                checked && Files.exists(LedgerFile.in(home))
                                        ? opening.afterACut()
                                        : opening.entered(finding);
                        case SAME -> opening.entered(finding);
                    };
            if (checked) {
                CutOff.forget(home);
            }
            return ledger;
        } catch (ProblemException | RuntimeException e) {
            closed(home);
            throw e;
        }
    }

    static void closed(Path home) {
        OPEN.remove(home);
    }

    private Ledger entered(Imprint.Finding finding) throws ProblemException {
        try {
            Ledger ledger = file();
            ledger.enter(finding);
            return ledger;
        } catch (DataAccessException e) {
            throw new ProblemException(e, "store.ledger-damaged", home.toString());
        }
    }

    /** It was changed after it was closed, and whatever it looks like now, it was a ledger. */
    private Ledger rebuilt() throws ProblemException {
        try {
            entered(Imprint.Finding.OTHER).rebuild();
            Ledger again = entered(Imprint.Finding.SAME);
            again.events().record(StepKind.RESTORE, LedgerFile.in(home).toString(), null);
            return again;
        } catch (ProblemException e) {
            throw Set.of("store.not-a-ledger", "store.cannot-open").contains(e.code())
                    ? new ProblemException(e, "store.ledger-damaged", home.toString())
                    : e;
        }
    }

    /** It was not closed: where its last state is not whole, the newest one that is. */
    private Ledger afterACut() throws ProblemException {
        try (CutOff kept = CutOff.keep(home)) {
            try {
                return entered(Imprint.Finding.UNKNOWN);
            } catch (ProblemException e) {
                if (!CUT_OFF.contains(e.code())) {
                    throw e;
                }
                for (int states = 0; kept.goBack(states, access.password()); states++) {
                    try {
                        return entered(Imprint.Finding.UNKNOWN);
                    } catch (ProblemException stillNot) {
                        e.addSuppressed(stillNot);
                    }
                }
                kept.putBack();
                throw e;
            }
        }
    }

    private Ledger file() throws ProblemException {
        Unlocking unlocking = new Unlocking(home);
        LedgerKey key = unlocking.key(access.password());
        try {
            Ledger ledger = new Ledger(home, access, LedgerFile.open(home, key), key);
            if (key != null) {
                unlocking.keep(key);
            }
            return ledger;
        } catch (ProblemException e) {
            if (key != null) {
                key.close();
            }
            throw e.code().equals("store.ledger-in-use") ? new Holder(home).problem(e, home) : e;
        }
    }
}
