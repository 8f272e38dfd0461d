package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.deadline.Watch;
import org.mingjing.complaints.deadline.Watched;

/** The complaints whose clocks run. Looking at one changes no version: nobody's form goes stale by it. */
@ApplicationScoped
class WatchedComplaints implements Watch {
    private static final String DUE = """
            select id, signal_at from complaint
            where signal_at <= :now and (signal_at, id) > (:since, :id)
            order by signal_at, id
            limit :limit
            """;
    private static final String LOCK = """
            select id from complaint where id = :id and signal_at <= :now for no key update skip locked
            """;
    private static final Due BEGINNING = new Due(Instant.EPOCH, new UUID(0, 0));

    private final EntityManager database;
    private final Complaints complaints;
    private final PublicClocks clocks;

    WatchedComplaints(EntityManager database, Complaints complaints, PublicClocks clocks) {
        this.database = database;
        this.complaints = complaints;
        this.clocks = clocks;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> due(Instant now, Due after, int limit) {
        var from = after == null ? BEGINNING : after;
        List<?> rows = database.createNativeQuery(DUE, Object[].class)
                .setParameter("now", now)
                .setParameter("since", from.since())
                .setParameter("id", from.id())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((Instant) row[1], (UUID) row[0]))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Watched> lock(UUID id, Instant now) {
        var locked = database.createNativeQuery(LOCK, UUID.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : Optional.of(watched(complaints.visible(id)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void next(UUID id, Instant at) {
        database.unwrap(Session.class)
                .createNativeMutationQuery("update complaint set signal_at = :at where id = :id")
                .setParameter("at", at, Instant.class)
                .setParameter("id", id)
                .executeUpdate();
    }

    private Watched watched(Complaint complaint) {
        var handling = complaint.handling();
        return new Watched(
                complaint.id(),
                handling.organ(),
                handling.region(),
                complaint.origin().demo(),
                complaint.origin().arrivedAt(complaint.id()),
                clocks.of(complaint.milestones()),
                complaint.milestones().suspensions());
    }
}
