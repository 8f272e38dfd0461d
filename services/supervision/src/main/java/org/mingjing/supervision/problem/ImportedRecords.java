package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** Which records of which sender were imported already. */
@ApplicationScoped
class ImportedRecords {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 11))";
    private static final String FIND = "SELECT problem_id FROM problem_import WHERE caller = ? AND external_id = ?";
    private static final String KEEP = "INSERT INTO problem_import (caller, external_id, problem_id) VALUES (?, ?, ?)";

    private final DataSource database;

    ImportedRecords(DataSource database) {
        this.database = database;
    }

    /** The problem made of a record, if it was imported; a second import of the same record waits for the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> find(String caller, String externalId) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(LOCK);
                var find = connection.prepareStatement(FIND)) {
            lock.setString(1, caller + "\n" + externalId);
            lock.execute();
            find.setString(1, caller);
            find.setString(2, externalId);
            try (var row = find.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String caller, String externalId, UUID problem) {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, caller);
            keep.setString(2, externalId);
            keep.setObject(3, problem);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
