package org.mingjing.complaints.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;
import org.mingjing.complaints.complaint.Position;

/** The words of complaints, through the two functions that alone may read them; row-level security binds both. */
@ApplicationScoped
class SearchIndex {
    private static final String AMONG = "select search_among(?, ?)";
    private static final String OLDER = "select id, filed_at from search_older(?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    SearchIndex(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Those of them in whose words all phrases stand. */
    Set<UUID> among(List<Position> complaints, Phrases phrases) {
        var ids = complaints.stream().map(Position::id).toArray(UUID[]::new);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(AMONG)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("text", phrases.array()));
            var found = new HashSet<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /** The latest ones before that position with all tags and phrases, at most so many. */
    List<Position> older(Phrases phrases, List<String> tags, Position before, int atMost) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OLDER)) {
            statement.setArray(1, connection.createArrayOf("text", phrases.array()));
            statement.setArray(2, connection.createArrayOf("text", tags.toArray()));
            statement.setObject(3, before.filedAt().atOffset(ZoneOffset.UTC));
            statement.setObject(4, before.id());
            statement.setInt(5, atMost);
            var found = new ArrayList<Position>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Position(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /** Takes some of the imported complaints that wait into the index; says how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int catchUp(int most) {
        return one("select search_catch_up(" + most + ")", Integer.class);
    }

    /** Whether some imported complaints are not in the index yet. */
    @Transactional
    boolean waits() {
        return one("select search_waits()", Boolean.class);
    }

    private <T> T one(String sql, Class<T> type) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1, type);
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
