package org.mingjing.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** What was told of which clock and date: each once, whoever tells, by its primary key. */
@ApplicationScoped
class SignalLedger {
    private static final String ENTER = """
            insert into deadline_signal (complaint_id, clock, due_at, stage, told_at)
            values (?, ?, ?, ?, ?)
            on conflict (complaint_id, clock, due_at, stage) do nothing
            """;

    private final DataSource dataSource;

    SignalLedger(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False when it was entered before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean enter(UUID id, Signal signal, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(ENTER)) {
            row.setObject(1, id);
            row.setString(2, signal.clock().name());
            row.setObject(3, signal.dueAt().atOffset(ZoneOffset.UTC));
            row.setString(4, signal.stage().name());
            row.setObject(5, now.atOffset(ZoneOffset.UTC));
            return row.executeUpdate() == 1;
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
