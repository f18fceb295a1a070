package luoshi.store;

import static luoshi.store.Papers.CLOCK;
import static luoshi.store.schema.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is committed is found again by whoever opens the file as it stands at that moment, as it
 * would stand after a kill. H2 2.5.252 wrote its header before it knew of the last chunk, and lost
 * that one where it was not at the file's end.
 */
class CommittedTest {
    private static final int STEPS = 250;
    private static final int LONGEST = 6000;

    @TempDir private Path folder;

    @Test
    void eachStepStandsInTheFileOnceItIsDone() throws Exception {
        Random dice = new Random(31);
        Path home = folder.resolve("台账");
        Access access = Access.plain("officer", CLOCK).with(Access.Care.DRAFT);
        try (Ledger ledger = Ledger.open(home, access)) {
            // the places of what is gone are used again at once, and not after 45 seconds
            ledger.reckon(dsl -> dsl.execute("set retention_time 0"));
            for (int step = 0; step < STEPS; step++) {
                String value = "云".repeat(1 + dice.nextInt(LONGEST)) + step;
                ledger.settings().set("own-unit", value);
                assertThat(lastChangeAfterAKill(home))
                        .as("step %d", step)
                        .isEqualTo(ledger.read(CommittedTest::lastChange));
            }
        }
    }

    private String lastChangeAfterAKill(Path home) throws Exception {
        Path copy = folder.resolve("killed.mv.db");
        Files.copy(LedgerFile.in(home), copy, StandardCopyOption.REPLACE_EXISTING);
        String url = "jdbc:h2:file:" + folder.resolve("killed") + ";ACCESS_MODE_DATA=r";
        try (var connection = DriverManager.getConnection(url, "luoshi", "")) {
            return lastChange(DSL.using(connection, SQLDialect.H2));
        }
    }

    private static String lastChange(DSLContext dsl) {
        return String.valueOf(
                dsl.select(CHANGE.HASH)
                        .from(CHANGE)
                        .orderBy(CHANGE.ID.desc())
                        .limit(1)
                        .fetchOne(CHANGE.HASH));
    }
}
