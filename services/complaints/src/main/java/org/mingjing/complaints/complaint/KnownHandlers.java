package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.scope.CurrentScope;

/**
 * Who handled the caller's organ's last complaints, so that nobody has to know staff numbers by heart. People are in no
 * directory of this service; a new colleague's number is typed once.
 */
@ApplicationScoped
public class KnownHandlers {
    private static final int LAST = 200;

    private final EntityManager database;
    private final CurrentScope current;

    KnownHandlers(EntityManager database, CurrentScope current) {
        this.database = database;
        this.current = current;
    }

    /** Staff numbers of the caller's organ, each with the department of the last time. */
    @Transactional
    List<FormField.Choice> all() {
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
        return departments.entrySet().stream()
                .map(one -> new FormField.Choice(one.getKey(), one.getValue(), false))
                .toList();
    }
}
