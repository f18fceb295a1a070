package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.Papers.LIST;
import static luoshi.store.Papers.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import luoshi.model.Password;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The power fails while a step is written: of what was not yet forced to the disk any block may
 * have reached it, and any not. What was acknowledged before must be there.
 */
class PowerLossTest {
    private static final int BLOCK = 4096;

    @TempDir private Path folder;

    private final Random dice = new Random(2031);
    private int after;

    @ParameterizedTest
    @CsvSource({"40, 3, ", "5, 2, 云岫 1"})
    void whatWasAcknowledgedIsThereWhateverBlocksOfTheNextStepReachedTheDisk(
            int steps, int losses, @Nullable String password) throws Exception {
        Path home = folder.resolve("台账");
        try (Ledger ledger = Ledger.open(home, access(password, Access.Care.DRAFT))) {
            ledger.documents().keep(LIST);
            ledger.documents().keep(REPORT);
            for (int step = 0; step < steps; step++) {
                byte[] store = Files.readAllBytes(LedgerFile.in(home));
                byte[] head = Files.readAllBytes(home.resolve("ledger.head"));
                String before = own(ledger);
                String next = "单位".repeat(1 + dice.nextInt(800)) + step;
                ledger.settings().set("own-unit", next);
                byte[] now = Files.readAllBytes(LedgerFile.in(home));
                for (int loss = 0; loss < losses; loss++) {
                    Path lost = lost(home, mixed(store, now), head);
                    try (Ledger again = Ledger.open(lost, access(password, Access.Care.USUAL))) {
                        check(again, before, next);
                    }
                }
            }
        }
        System.out.printf(
                "%d losses of power: %d with the step before, %d with the one being written%n",
                steps * losses, steps * losses - after, after);
    }

    private static Access access(@Nullable String password, Access.Care care) {
        Password given = password == null ? null : new Password(password.toCharArray());
        return Access.plain("officer", CLOCK).with(given).with(care);
    }

    /** The folder as it is found when the power is back. */
    private Path lost(Path home, byte[] store, byte[] head) throws IOException {
        Path lost = Files.createTempDirectory(folder, "lost");
        try (var files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, lost.resolve(file.getFileName()));
            }
        }
        Files.write(LedgerFile.in(lost), store);
        Files.write(lost.resolve("ledger.head"), head);
        Files.writeString(lost.resolve("ledger.cut-off1.tmp"), "left by a kill while opening");
        return lost;
    }

    private void check(Ledger ledger, String before, String next) {
        assertThat(ledger.folder()).isDirectoryNotContaining("glob:**cut-off*");
        assertThat(ledger.<Boolean>read(new Head(ledger.folder())::isIn)).isTrue();
        assertThat(ledger.history().firstFault()).isEmpty();
        assertThat(ledger.history().firstStray()).isEmpty();
        assertThat(own(ledger)).isIn(before, next);
        after += own(ledger).equals(next) ? 1 : 0;
    }

    /** Each block as it was, or as it would be; the file as long as it was, or longer. */
    private byte[] mixed(byte[] before, byte[] now) {
        int grown = Math.max(0, now.length - before.length) / BLOCK;
        int length = Math.min(before.length, now.length) + BLOCK * dice.nextInt(grown + 1);
        byte[] mixed = Arrays.copyOf(before, dice.nextBoolean() ? length : now.length);
        for (int at = 0; at < mixed.length; at += BLOCK) {
            if (dice.nextInt(4) > 0) {
                System.arraycopy(now, at, mixed, at, Math.min(BLOCK, mixed.length - at));
            }
        }
        return mixed;
    }

    private static String own(Ledger ledger) {
        return ledger.settings().get("own-unit").orElse("");
    }
}
