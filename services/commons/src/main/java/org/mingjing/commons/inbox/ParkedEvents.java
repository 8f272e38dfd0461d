package org.mingjing.commons.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.web.ProblemException;

/** Events that could not be applied, kept until somebody has put right what stood in their way and replays them. */
@ApplicationScoped
public class ParkedEvents {
    private final DataSource dataSource;
    private final Delivery delivery;
    private final Instance<EventConsumer> consumers;

    @Inject
    ParkedEvents(DataSource dataSource, Delivery delivery, @Any Instance<EventConsumer> consumers) {
        this.dataSource = dataSource;
        this.delivery = delivery;
        this.consumers = consumers;
    }

    /** Keeps the record, once, however often it comes again. */
    void park(ConsumerRecord<String, byte[]> record, Map<String, String> headers, RuntimeException why) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                new ParkedRows(connection).insert(Ids.next(), record, headers, Failure.of(why));
            } catch (SQLException e) {
                throw Database.failure(e);
            }
        });
    }

    /** What is parked, the newest first; {@code replayed} also shows what was replayed since. */
    public Page<ParkedEvent> list(boolean replayed, Cursor after, int limit) {
        List<ParkedEvent> rows = QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return new ParkedRows(connection).list(replayed, after, limit + 1);
            } catch (SQLException e) {
                throw Database.failure(e);
            }
        });
        return Page.of(rows, limit, row -> Cursor.of(row.parkedAt(), row.id()));
    }

    /**
     * Applies a parked event as if it came now.
     *
     * @throws ProblemException 404 unknown, 409 when it was replayed already or fails again
     */
    public ParkedEvent replay(UUID id, String by) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> apply(id, by));
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Database.passing(e)) {
                throw e;
            }
            Failure failure = Failure.of(e);
            noteFailure(id, failure);
            throw ProblemException.conflict("replay-failed", "error", failure.error(), "message", failure.message());
        }
    }

    private ParkedEvent apply(UUID id, String by) {
        try (Connection connection = dataSource.getConnection()) {
            ParkedRows rows = new ParkedRows(connection);
            ParkedRows.Kept kept = rows.lock(id).orElseThrow(() -> ProblemException.notFound("parked-event", id));
            if (kept.event().replayedAt() != null) {
                throw ProblemException.conflict("replayed-already");
            }
            IncomingEvent event = EventReader.read(
                    kept.headers(), kept.event().key(), kept.payload().getBytes(StandardCharsets.UTF_8));
            delivery.replay(event, handlerOf(event.type()));
            rows.replayed(id, by);
            return rows.lock(id).orElseThrow().event();
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    private EventHandler handlerOf(String type) {
        return consumers.stream()
                .map(consumer -> consumer.handlers().of(type))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> ProblemException.conflict("no-handler", "type", type));
    }

    private void noteFailure(UUID id, Failure failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                new ParkedRows(connection).failedAgain(id, failure);
            } catch (SQLException e) {
                throw Database.failure(e);
            }
        });
    }
}
