package org.mingjing.commons.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.trace.Trace;

/**
 * Who did what to a thing, and when: append-only and hash-chained. Never write personal data here; entries cannot be
 * changed or removed.
 */
@ApplicationScoped
public class Timeline {
    private final DataSource dataSource;
    private final CurrentScope scope;
    private final Clock clock;

    @Inject
    Timeline(DataSource dataSource, CurrentScope scope, Clock clock) {
        this.dataSource = dataSource;
        this.scope = scope;
        this.clock = clock;
    }

    /** Records what the current scope did, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TimelineEntry record(
            String aggregateType,
            UUID aggregateId,
            String command,
            Map<String, Object> before,
            Map<String, Object> after,
            Instant occurredAt) {
        return recordAs(scope.get(), aggregateType, aggregateId, command, before, after, occurredAt);
    }

    /** Records what somebody else did, such as the people of an imported history. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TimelineEntry recordAs(
            Scope actor,
            String aggregateType,
            UUID aggregateId,
            String command,
            Map<String, Object> before,
            Map<String, Object> after,
            Instant occurredAt) {
        TimelineStep step = new TimelineStep(actor, aggregateType, aggregateId, command, before, after, occurredAt);
        try (Connection connection = dataSource.getConnection()) {
            TimelineRows rows = new TimelineRows(connection);
            TimelineEntry entry = entry(step, rows.lockHead(aggregateId));
            rows.insert(List.of(entry));
            return entry;
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /**
     * Records the first steps of things that have none yet, which nobody else can know of before the commit: in one
     * statement, and without asking where the chains end.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(List<TimelineStep> steps) {
        Map<UUID, TimelineRows.Head> heads = new HashMap<>();
        List<TimelineEntry> entries = new ArrayList<>();
        for (TimelineStep step : steps) {
            TimelineEntry entry = entry(step, heads.getOrDefault(step.aggregateId(), TimelineRows.Head.NONE));
            heads.put(step.aggregateId(), new TimelineRows.Head(entry.seq(), entry.hash()));
            entries.add(entry);
        }
        try (Connection connection = dataSource.getConnection()) {
            new TimelineRows(connection).insert(entries);
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    private TimelineEntry entry(TimelineStep step, TimelineRows.Head head) {
        Scope actor = step.actor();
        return sealed(new TimelineEntry(
                step.aggregateType(),
                step.aggregateId(),
                head.seq() + 1,
                step.command(),
                actor.actor(),
                actor.organ(),
                actor.roles().isEmpty() ? null : String.join(",", new TreeSet<>(actor.roles())),
                plain(step.before()),
                plain(step.after()),
                step.occurredAt().truncatedTo(ChronoUnit.MICROS),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Trace.id().orElse(null),
                head.hash(),
                null));
    }

    /** The entries of a thing that the caller may see, oldest first. */
    @Transactional
    public List<TimelineEntry> of(UUID aggregateId) {
        try (Connection connection = dataSource.getConnection()) {
            return new TimelineRows(connection).of(aggregateId);
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /** Recomputes the chain of a thing. The caller must be allowed to see the thing, or it looks cut. */
    @Transactional
    public Verification verify(UUID aggregateId) {
        try (Connection connection = dataSource.getConnection()) {
            TimelineRows rows = new TimelineRows(connection);
            TimelineRows.Head head = rows.head(aggregateId);
            return HashChain.verify(rows.of(aggregateId), head.seq(), head.hash());
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /** Hashes are computed over what will be read back, so values become JSON values first. */
    private static Map<String, Object> plain(Map<String, Object> fields) {
        Map<String, Object> plain = new TreeMap<>();
        if (fields != null) {
            fields.forEach((name, value) -> plain.put(name, plain(value)));
        }
        return plain;
    }

    private static Object plain(Object value) {
        return value == null || value instanceof String || value instanceof Boolean
                ? value
                : Json.as(Json.tree(value), Object.class);
    }

    private static TimelineEntry sealed(TimelineEntry e) {
        return new TimelineEntry(
                e.aggregateType(),
                e.aggregateId(),
                e.seq(),
                e.command(),
                e.actor(),
                e.organ(),
                e.role(),
                e.before(),
                e.after(),
                e.occurredAt(),
                e.recordedAt(),
                e.traceId(),
                e.previousHash(),
                HashChain.hash(e));
    }
}
