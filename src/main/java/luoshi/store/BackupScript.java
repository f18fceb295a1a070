package luoshi.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import luoshi.model.ProblemException;
import org.h2.util.ScriptReader;

/**
 * The statements of a backup, looked at before any of them runs: a script can carry code, and a
 * ledger's own never does.
 */
final class BackupScript {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")*\"");

    /**
     * What H2 writes for a table, its rows and its keys; and for long texts its own two helpers.
     */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?is)\\s*(?:(?:CREATE\\s+(?:USER|CACHED|MEMORY|SEQUENCE|INDEX|UNIQUE|PRIMARY)"
                            + "|ALTER\\s+TABLE|INSERT\\s+INTO|SET|DROP\\s+TABLE)\\b.*"
                            + "|CREATE\\s+ALIAS\\s+IF\\s+NOT\\s+EXISTS\\s+SYSTEM_COMBINE_[BC]LOB\\b.*"
                            + "|DROP\\s+ALIAS\\s+IF\\s+EXISTS\\s+SYSTEM_COMBINE_[BC]LOB\\s*)?");

    private static final Pattern REACHES_OUT =
            Pattern.compile(
                    "(?i)\\b(?:FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE|LINK_SCHEMA|LINKED|TRIGGER"
                            + "|RUNSCRIPT|ENGINE)\\b");

    private BackupScript() {}

    /**
     * @throws ProblemException where the file is no backup, or does more than a backup does
     */
    static void check(Path backup) throws ProblemException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
            if (zip.getNextEntry() == null) {
                throw new ProblemException("store.backup-unreadable", backup.toString());
            }
            ScriptReader script =
                    new ScriptReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
            for (String sql = script.readStatement(); sql != null; sql = script.readStatement()) {
                if (!isOwn(sql)) {
                    throw new ProblemException("store.backup-hostile", backup.toString());
                }
            }
        } catch (IOException e) {
            throw new ProblemException(e, "store.backup-unreadable", backup.toString());
        }
    }

    private static boolean isOwn(String sql) {
        String bare = NAME.matcher(TEXT.matcher(sql).replaceAll("''")).replaceAll("x");
        bare = COMMENT.matcher(bare).replaceAll("");
        boolean named = !sql.contains("ALIAS") || isOwnHelper(sql);
        return named && OWN.matcher(bare).matches() && !REACHES_OUT.matcher(bare).find();
    }

    /** H2's helpers stand for methods of H2's own, and for nothing else. */
    private static boolean isOwnHelper(String sql) {
        boolean makes = sql.strip().toUpperCase(java.util.Locale.ROOT).startsWith("CREATE ALIAS");
        return !makes || sql.contains("'org.h2.command.dml.ScriptCommand.combine");
    }
}
