package org.mingjing.commons.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.trace.Trace;

/**
 * Sends events with the transaction that caused them: the row is inserted and deleted at once, the write-ahead log
 * carries it to Kafka if, and only if, the transaction commits.
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox
              (id, aggregatetype, aggregateid, type, payload, source, dataschema, occurred_at, traceparent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** Two statements that go to the database together. */
    private static final String INSERT_AND_DELETE = INSERT + "; delete from outbox where id = ?";

    private static final String DELETE_ALL = "delete from outbox where id = any (?)";

    private final DataSource dataSource;
    private final String service;

    @Inject
    Outbox(DataSource dataSource, @ConfigProperty(name = "mingjing.service") String service) {
        this.dataSource = dataSource;
        this.service = service;
    }

    /** Publishes the event when the running transaction commits; without one it is refused. Gives the event's id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID publish(DomainEvent event) {
        UUID id = Ids.next();
        try (Connection connection = dataSource.getConnection()) {
            write(connection, id, event);
        } catch (SQLException e) {
            throw Database.failure(e);
        }
        return id;
    }

    /** Publishes them all, in their order, with two statements however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<? extends DomainEvent> events) {
        if (events.size() <= 1) {
            // one goes with a single trip to the database
            events.forEach(this::publish);
            return;
        }
        UUID[] ids = events.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement rows = connection.prepareStatement(INSERT)) {
                for (int i = 0; i < ids.length; i++) {
                    fill(rows, ids[i], events.get(i));
                    rows.addBatch();
                }
                rows.executeBatch();
            }
            try (PreparedStatement rows = connection.prepareStatement(DELETE_ALL)) {
                rows.setArray(1, connection.createArrayOf("uuid", ids));
                rows.executeUpdate();
            }
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    private void write(Connection connection, UUID id, DomainEvent event) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT_AND_DELETE)) {
            fill(row, id, event);
            row.setObject(10, id);
            row.executeUpdate();
        }
    }

    private void fill(PreparedStatement row, UUID id, DomainEvent event) throws SQLException {
        row.setObject(1, id);
        row.setString(2, event.aggregateType());
        row.setString(3, event.aggregateId());
        row.setString(4, event.type());
        row.setString(5, Json.write(event.data()));
        row.setString(6, "/mingjing/" + service);
        row.setString(7, schemaOf(event.type()));
        row.setObject(8, event.occurredAt().atOffset(ZoneOffset.UTC));
        row.setString(9, Trace.parent().orElse(null));
    }

    /** {@code org.mingjing.complaints.ComplaintFiled.v1} is described under docs/events by its last two parts. */
    private String schemaOf(String type) {
        String[] parts = type.split("\\.", -1);
        String name = parts.length < 2 ? type : parts[parts.length - 2] + "." + parts[parts.length - 1];
        return "urn:mingjing:events:" + service + ":" + name;
    }
}
