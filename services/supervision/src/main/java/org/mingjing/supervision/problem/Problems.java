package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;

/** The ledger; row-level security leaves out what the caller may not see. */
@ApplicationScoped
class Problems implements VersionedRows<Problem> {

    /** @throws ProblemException 404, for one that is not there as for one that the caller may not see */
    Problem required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("problem", id));
    }

    Optional<Problem> ofComplaint(String complaintId) {
        return find(
                        "from Problem p where p.entry.source = ?1 and p.entry.sourceRef = ?2",
                        ProblemSource.COMPLAINT,
                        complaintId)
                .firstResultOptional();
    }

    /** The newest first; one more than {@code limit}, which tells whether there is a next page. */
    List<Problem> newest(Conditions conditions, Cursor after, int limit) {
        if (after != null) {
            conditions.add("(p.registeredAt, p.id) < (:time, :id)", "time", after.time());
            conditions.values().put("id", after.id());
        }
        return find(
                        "from Problem p where " + conditions.hql() + " order by p.registeredAt desc, p.id desc",
                        conditions.values())
                .range(0, limit)
                .list();
    }

    /** What waits in these states, due first; one more than {@code limit}. */
    List<Problem> waiting(Set<ProblemStatus> states, String actor, Cursor after, int limit) {
        var conditions = waitingFor(states, actor);
        if (after != null) {
            conditions.add("(p.dueDate, p.id) > (:day, :id)", "day", LocalDate.ofEpochDay(after.number()));
            conditions.values().put("id", after.id());
        }
        return find("from Problem p where " + conditions.hql() + " order by p.dueDate, p.id", conditions.values())
                .range(0, limit)
                .list();
    }

    /** How many of them are due before (exclusive) or up to (inclusive) a day. */
    long waitingUntil(Set<ProblemStatus> states, String actor, LocalDate day) {
        var conditions = waitingFor(states, actor);
        conditions.addIf(day != null, "p.dueDate <= :day", "day", day);
        return count("from Problem p where " + conditions.hql(), conditions.values());
    }

    private static Conditions waitingFor(Set<ProblemStatus> states, String actor) {
        var conditions = new Conditions();
        conditions.add("p.status in :states", "states", states);
        conditions.add("p.dueDate is not null");
        // who ever submitted cannot judge it: it is not on that person's list until it is sent back
        conditions.add("(p.status <> :judged or not array_contains(p.submitters, :actor))", "actor", actor);
        conditions.values().put("judged", ProblemStatus.SUBMITTED);
        return conditions;
    }

    /** How many there are per value of a field. */
    List<Tally> tally(String field, Conditions conditions) {
        var query = getEntityManager()
                .createQuery(
                        "select new org.mingjing.supervision.problem.Tally(cast(%s as string), count(*)) from Problem p where %s group by 1 order by 1"
                                .formatted(field, conditions.hql()),
                        Tally.class);
        conditions.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
