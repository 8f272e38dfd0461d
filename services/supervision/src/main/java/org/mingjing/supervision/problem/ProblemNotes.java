package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** What was said at each step of a problem; only added to. The timeline keeps the hash of each. */
@ApplicationScoped
class ProblemNotes {

    private final DataSource database;

    ProblemNotes(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID problem, int step, String text) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO problem_note (problem_id, step, text) VALUES (?, ?, ?)")) {
            insert.setObject(1, problem);
            insert.setInt(2, step);
            insert.setString(3, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /** The words by step; the first step is 1, as the first entry of the timeline. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Integer, String> of(UUID problem) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT step, text FROM problem_note WHERE problem_id = ?")) {
            query.setObject(1, problem);
            try (var rows = query.executeQuery()) {
                var notes = new HashMap<Integer, String>();
                while (rows.next()) {
                    notes.put(rows.getInt(1), rows.getString(2));
                }
                return notes;
            }
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
