package luoshi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements that make a ledger: tables, keys, rows. An H2 file or script can also carry code,
 * links to other machines and reads of files; a ledger's own never does, so whatever is not known
 * here is not run.
 */
final class OwnStatements {
    /** A quote inside a text parts it in two, which is all the same here. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s+|--[^\\n]*|(?<text>(?:U&|X)?'[^']*+')|(?<name>\"[^\"]*+\")"
                            + "|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<number>[0-9][0-9.eE+-]*)"
                            + "|(?<sign>[(),.;=<>\\[\\]+-])");

    /** How a statement may begin. */
    private static final List<String> BEGINNINGS =
            List.of(
                    "CREATE USER",
                    "CREATE CACHED TABLE",
                    "CREATE SEQUENCE",
                    "CREATE INDEX",
                    "CREATE UNIQUE",
                    "CREATE PRIMARY KEY",
                    "ALTER TABLE",
                    "INSERT INTO",
                    // H2's way of writing very long texts in pieces
                    "CREATE CACHED LOCAL TEMPORARY TABLE IF NOT EXISTS SYSTEM_LOB_STREAM",
                    "DROP TABLE IF EXISTS SYSTEM_LOB_STREAM");

    /** H2's own settings, of which none names a class or a file. */
    private static final Set<String> SETTINGS =
            Set.of(
                    "CREATE_BUILD",
                    "DEFAULT_LOCK_TIMEOUT",
                    "LOCK_TIMEOUT",
                    "MAX_MEMORY_ROWS",
                    "WRITE_DELAY");

    /** Words that may stand before a bracket: types and parts of statements, no functions. */
    private static final Set<String> BEFORE_BRACKET =
            Set.of(
                    "AND",
                    "CHAR",
                    "CHARACTER",
                    "CHECK",
                    "DISTINCT",
                    "IDENTITY",
                    "IN",
                    "KEY",
                    "NOT",
                    "NUMERIC",
                    "OR",
                    "SYSTEM_COMBINE_CLOB",
                    "SYSTEM_LOB_STREAM",
                    "TIMESTAMP",
                    "UNIQUE",
                    "VALUES",
                    "VARYING");

    /** Words that no statement of a ledger has. */
    private static final Set<String> NEVER =
            Set.of(
                    "ALIAS",
                    "CALL",
                    "CLASS",
                    "DOMAIN",
                    "ENGINE",
                    "EXECUTE",
                    "JAVA_OBJECT",
                    "LINKED",
                    "OTHER",
                    "RUNSCRIPT",
                    "SCRIPT",
                    "SELECT",
                    "SOURCE",
                    "TRIGGER",
                    "VIEW");

    private static final Set<String> BEFORE_TABLE = Set.of("TABLE", "INTO", "ON", "REFERENCES");

    private static final int LONGEST_BEGINNING = 9;

    private OwnStatements() {}

    private enum Kind {
        WORD,
        NAME,
        TEXT,
        SIGN
    }

    private record Token(Kind kind, String text) {
        boolean is(String sign) {
            return text.equals(sign);
        }
    }

    /** Whether it is one of a ledger's own statements, or none at all. */
    static boolean areOwn(String sql) {
        List<Token> tokens = new ArrayList<>();
        return split(sql, tokens) && (tokens.isEmpty() || isOwn(tokens));
    }

    private static boolean isOwn(List<Token> tokens) {
        if (tokens.getFirst().is("SET")) {
            return tokens.size() > 1 && SETTINGS.contains(tokens.get(1).text());
        }
        String all =
                tokens.stream()
                        .limit(LONGEST_BEGINNING)
                        .map(Token::text)
                        .collect(Collectors.joining(" ", " ", " "));
        return BEGINNINGS.stream().anyMatch(own -> all.startsWith(" " + own + " "))
                && tokens.stream().noneMatch(t -> t.kind() == Kind.WORD && NEVER.contains(t.text()))
                && bracketsAreOwn(tokens);
    }

    /** No function is called: before each bracket stands a sign, a type, or a table's name. */
    private static boolean bracketsAreOwn(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            if (!tokens.get(i).is("(") || before.kind() == Kind.SIGN) {
                continue;
            }
            boolean own =
                    switch (before.kind()) {
                        case WORD -> BEFORE_BRACKET.contains(before.text());
                        case NAME -> isTable(tokens, i - 1);
                        case TEXT, SIGN -> false;
                    };
            if (!own) {
                return false;
            }
        }
        return true;
    }

    /** {@code TABLE "PUBLIC"."TASK"} or {@code INTO "TASK"}. */
    private static boolean isTable(List<Token> tokens, int name) {
        int first = name >= 2 && tokens.get(name - 1).is(".") ? name - 2 : name;
        return first > 0 && BEFORE_TABLE.contains(tokens.get(first - 1).text());
    }

    /** What cannot be told apart is no statement of a ledger. */
    private static boolean split(String sql, List<Token> tokens) {
        Matcher matcher = TOKEN.matcher(sql);
        int at = 0;
        while (at < sql.length()) {
            if (!matcher.find() || matcher.start() != at) {
                return false;
            }
            at = matcher.end();
            add(matcher, tokens);
        }
        return true;
    }

    private static void add(Matcher matcher, List<Token> tokens) {
        if (matcher.group("text") != null || matcher.group("number") != null) {
            tokens.add(new Token(Kind.TEXT, "''"));
        } else if (matcher.group("name") != null) {
            tokens.add(new Token(Kind.NAME, matcher.group("name")));
        } else if (matcher.group("word") != null) {
            tokens.add(new Token(Kind.WORD, matcher.group("word").toUpperCase(Locale.ROOT)));
        } else if (matcher.group("sign") != null) {
            tokens.add(new Token(Kind.SIGN, matcher.group("sign")));
        }
    }
}
