package org.mingjing.complaints.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.mingjing.complaints.complaint.Complaint;

/** Which complaint is a report of retaliation for which, as far as the caller sees it. */
@ApplicationScoped
class RetaliationReports {
    private final EntityManager database;

    RetaliationReports(EntityManager database) {
        this.database = database;
    }

    /** The complaint that came first, as it was then. */
    record First(UUID id, String receipt, String title, String handlingOrgan, Instant reportedAt) {}

    /** Lets nobody else report on that complaint until the transaction ends; how many there are. */
    long lockedCount(UUID firstId) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('retaliation ' || :id, 0)) as text)")
                .setParameter("id", firstId.toString())
                .getResultList();
        return ((Number) database.createNativeQuery("select count(*) from retaliation_report where first_id = :id")
                        .setParameter("id", firstId)
                        .getSingleResult())
                .longValue();
    }

    void add(Complaint report, Complaint first, Instant at) {
        database.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into retaliation_report
                          (complaint_id, first_id, first_receipt, first_title, first_handling_organ,
                           first_respondent_organ, first_respondent_staff_no, accused_organ, accused_staff_no, reported_at)
                        values (:report, :first, :receipt, :title, :handling, :respondent, :staff, :accused, :accusedStaff, :at)
                        """)
                .setParameter("report", report.id())
                .setParameter("first", first.id())
                .setParameter("receipt", first.receipt())
                .setParameter("title", first.matter().title())
                .setParameter("handling", first.handling().organ())
                .setParameter("respondent", first.matter().respondentOrgan())
                .setParameter("staff", first.matter().respondentStaffNo(), String.class)
                .setParameter("accused", report.matter().respondentOrgan())
                .setParameter("accusedStaff", report.matter().respondentStaffNo(), String.class)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What a report is about, for whoever may know. */
    Optional<First> first(UUID reportId) {
        return rows("""
                        select r.first_id, r.first_receipt, r.first_title, r.first_handling_organ, r.reported_at
                        from retaliation_report r where r.complaint_id = :id
                        """, reportId)
                .map(row ->
                        new First((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .findFirst();
    }

    /** When the reporter of a complaint reported retaliation, for whoever may know; the oldest first. */
    List<Instant> of(UUID firstId) {
        return rows("""
                        select r.reported_at, r.complaint_id from retaliation_report r
                        where r.first_id = :id order by r.reported_at, r.complaint_id
                        """, firstId).map(row -> (Instant) row[0]).toList();
    }

    /** All reports on a complaint, the oldest first; asked in the platform's own scope. */
    List<UUID> on(UUID firstId) {
        return rows("""
                        select r.complaint_id, r.reported_at from retaliation_report r
                        where r.first_id = :id order by r.reported_at, r.complaint_id
                        """, firstId).map(row -> (UUID) row[0]).toList();
    }

    /** Whether a report on that complaint is not over; asked in the platform's own scope. */
    boolean open(UUID firstId) {
        return rows("""
                        select r.complaint_id, c.status from retaliation_report r join complaint c on c.id = r.complaint_id
                        where r.first_id = :id and c.status not in ('CLOSED', 'DECLINED', 'WITHDRAWN')
                        """, firstId).findAny().isPresent();
    }

    private Stream<Object[]> rows(String sql, UUID id) {
        List<?> found = database.createNativeQuery(sql, Object[].class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Object[].class::cast);
    }
}
