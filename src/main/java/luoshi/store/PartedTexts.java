package luoshi.store;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs statements of a script in which very long texts stand in parts. H2 would put them together
 * by calling code; here they are read and given as what they are.
 */
final class PartedTexts {
    private static final Pattern PLACE =
            Pattern.compile("'[^']*+'|\"[^\"]*+\"|SYSTEM_COMBINE_CLOB\\((?<id>\\d+)\\)");

    private final Connection connection;

    PartedTexts(Connection connection) {
        this.connection = connection;
    }

    void run(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        StringBuilder prepared = new StringBuilder();
        Matcher place = PLACE.matcher(sql);
        int at = 0;
        while (place.find()) {
            if (place.group("id") != null) {
                texts.add(text(Integer.parseInt(place.group("id"))));
                prepared.append(sql, at, place.start()).append('?');
                at = place.end();
            }
        }
        if (texts.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement(prepared.append(sql, at, sql.length()).toString())) {
            for (int i = 0; i < texts.size(); i++) {
                statement.setCharacterStream(i + 1, new StringReader(texts.get(i)));
            }
            statement.execute();
        }
    }

    private String text(int id) throws SQLException {
        StringBuilder whole = new StringBuilder();
        try (PreparedStatement parts =
                connection.prepareStatement(
                        "SELECT CDATA FROM SYSTEM_LOB_STREAM WHERE ID = ? ORDER BY PART")) {
            parts.setInt(1, id);
            try (ResultSet rows = parts.executeQuery()) {
                while (rows.next()) {
                    whole.append(rows.getString(1));
                }
            }
        }
        return whole.toString();
    }
}
