package org.mingjing.complaints.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.time.BusinessTime;

/** Who works at the caller's organ, as logins have told it. Of other organs row security shows nobody. */
@ApplicationScoped
public class Officers {
    private final OfficerTerms terms = new OfficerTerms();
    private final EntityManager database;
    private final CurrentScope current;
    private final Clock clock;

    Officers(EntityManager database, CurrentScope current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** A colleague. */
    public record Officer(String staffNo, String name) {}

    /** The names behind these staff numbers, in one query; numbers of people who never logged in are left out. */
    @Transactional
    public Colleagues colleagues(Collection<String> staffNumbers) {
        var organ = current.get().organ();
        var wanted = staffNumbers.stream().filter(Objects::nonNull).distinct().toArray(String[]::new);
        if (organ == null || wanted.length == 0) {
            return new Colleagues(organ, Map.of());
        }
        return new Colleagues(
                organ,
                officers(database.createNativeQuery(
                                        "select staff_no, name from officer where organ = :organ and staff_no = any (:wanted)",
                                        Object[].class)
                                .setParameter("organ", organ)
                                .setParameter("wanted", wanted)
                                .getResultList())
                        .stream()
                        .collect(Collectors.toMap(Officer::staffNo, Officer::name)));
    }

    /** Those of the caller's organ who may be in charge of a complaint and were here of late, by name. */
    @Transactional
    public List<Officer> offered() {
        return officers(database.createNativeQuery("""
                        select staff_no, name from officer
                        where organ = :organ and may_handle and seen_on >= :from order by name, staff_no
                        """, Object[].class)
                .setParameter("organ", current.get().organ())
                .setParameter("from", terms.offeredFrom(today()))
                .getResultList());
    }

    /** The staff numbers of those colleagues who have exactly that name. */
    @Transactional
    public List<String> numbersOf(String name) {
        return offered().stream()
                .filter(one -> one.name().equals(name))
                .map(Officer::staffNo)
                .toList();
    }

    /** The caller was here under that name. */
    @Transactional
    void seen(Sight sight) {
        database.createNativeQuery("""
                        insert into officer (organ, staff_no, name, may_handle, seen_on)
                        values (:organ, :staff, :name, :handles, :day)
                        on conflict (organ, staff_no) do update
                        set name = excluded.name, may_handle = excluded.may_handle, seen_on = excluded.seen_on
                        """)
                .setParameter("organ", sight.organ())
                .setParameter("staff", sight.staffNo())
                .setParameter("name", sight.name())
                .setParameter("handles", sight.mayHandle())
                .setParameter("day", sight.day())
                .executeUpdate();
    }

    /** Forgets who has not been here for long. The scope must be internal. */
    @Transactional
    void forget() {
        database.createNativeQuery("delete from officer where seen_on < :day")
                .setParameter("day", terms.keptFrom(today()))
                .executeUpdate();
    }

    LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }

    private static List<Officer> officers(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Officer((String) row[0], (String) row[1]))
                .toList();
    }
}
