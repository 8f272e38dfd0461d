package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.StaffNumber;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.officer.Colleagues;
import org.mingjing.complaints.officer.Officers;
import org.mingjing.complaints.page.PageText;

/**
 * Who may be in charge at the caller's organ, so that nobody has to know staff numbers by heart: colleagues who log in, and
 * whoever handled its last complaints.
 */
@ApplicationScoped
public class KnownHandlers {
    private static final int LAST = 200;

    private final EntityManager database;
    private final CurrentScope current;
    private final Officers officers;

    KnownHandlers(EntityManager database, CurrentScope current, Officers officers) {
        this.database = database;
        this.current = current;
        this.officers = officers;
    }

    /** The names behind these staff numbers, as far as they are colleagues; a number may be null. */
    Colleagues colleagues(Stream<String> staffNumbers) {
        return officers.colleagues(staffNumbers.toList());
    }

    /** The staff number of the colleague who is meant by a number or a name; 422 when several have that name. */
    String number(String said) {
        var number = StaffNumber.of(said);
        if (number == null || officers.colleagues(List.of(number)).names().containsKey(number)) {
            return number;
        }
        var named = officers.numbersOf(said);
        if (named.size() > 1) {
            throw ProblemException.unprocessable("handler", "several-officers", "numbers", String.join("、", named));
        }
        return named.isEmpty() ? said : named.getFirst();
    }

    /** Staff numbers to choose from while typing, each with the name and the department of the last time. */
    @Transactional
    List<FormField.Choice> all() {
        return choices(Map.of());
    }

    /** The same with how many complaints each has still open, for whoever gives out one more. */
    @Transactional
    List<FormField.Choice> withLoad(PageText t) {
        List<?> rows = database.createNativeQuery("""
                        select handler, count(*) from complaint
                        where handling_organ = :organ and handler is not null and next_due_at is not null
                            and status = any (:unanswered)
                        group by handler
                        """, Object[].class)
                .setParameter("organ", current.get().organ())
                .setParameter(
                        "unanswered",
                        ComplaintStatus.UNANSWERED.stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
        return choices(rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> t.of("officer.load", ((Number) row[1]).longValue()))));
    }

    private List<FormField.Choice> choices(Map<String, String> loads) {
        var departments = departments();
        var names = new LinkedHashMap<String, String>();
        officers.offered().forEach(one -> names.put(one.staffNo(), one.name()));
        departments.keySet().forEach(number -> names.putIfAbsent(number, null));
        return names.entrySet().stream()
                .map(one -> new FormField.Choice(
                        one.getKey(),
                        Stream.of(one.getValue(), departments.get(one.getKey()), loads.get(one.getKey()))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")),
                        false))
                .toList();
    }

    /** By staff number, whoever handled something last first. */
    private Map<String, String> departments() {
        List<?> rows = database.createNativeQuery("""
                        select handler, department from (
                            select handler, department, filed_at, id from complaint
                            where handling_organ = :organ
                            order by filed_at desc, id desc limit :last) as recent
                        where handler is not null order by filed_at desc, id desc
                        """, Object[].class)
                .setParameter("organ", current.get().organ())
                .setParameter("last", LAST)
                .getResultList();
        Map<String, String> departments = new LinkedHashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> departments.putIfAbsent((String) row[0], (String) row[1]));
        return departments;
    }
}
