package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** Numbers of reply letters 答复书, such as 鸡西市中级人民法院投复〔2026〕12号: by organ and year, without a gap.
 * The whole name, since some organs share a short one. */
@ApplicationScoped
public class LetterNumbers {
    private final EntityManager database;
    private final Organs organs;

    LetterNumbers(EntityManager database, Organs organs) {
        this.database = database;
        this.organs = organs;
    }

    /** The next number of that organ; given back when the transaction fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(String organ, Instant at) {
        int year = BusinessTime.dayOf(at).getYear();
        var last = database.createNativeQuery("""
                        insert into letter_series (organ, year, last) values (:organ, :year, 1)
                        on conflict (organ, year) do update set last = letter_series.last + 1
                        returning last
                        """, Integer.class)
                .setParameter("organ", organ)
                .setParameter("year", year)
                .getSingleResult();
        var name = organs.withCode(organ).map(Organ::name).orElse(organ);
        return "%s投复〔%d〕%s号".formatted(name, year, last);
    }
}
