package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.util.regex.Pattern;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/**
 * Numbers of letters, such as 鸡西市中级人民法院投复〔2026〕12号 for a reply 答复书: by organ and year, without a gap. The whole
 * name, since some organs share a short one.
 */
@ApplicationScoped
public class LetterNumbers {
    private static final Pattern OURS = Pattern.compile(".+投(?:复|受|不受|程|进|延)〔([0-9]{4})〕[0-9]+号");

    private final EntityManager database;
    private final Organs organs;

    LetterNumbers(EntityManager database, Organs organs) {
        this.database = database;
        this.organs = organs;
    }

    /** The next number of that organ; given back when the transaction fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(String organ, Instant at) {
        var year = year(at);
        var last = database.createNativeQuery("""
                        insert into letter_series (organ, year, last) values (:organ, :year, 1)
                        on conflict (organ, year) do update set last = letter_series.last + 1
                        returning last
                        """, Integer.class)
                .setParameter("organ", organ)
                .setParameter("year", year)
                .getSingleResult();
        return number(organ, "投复", year, last);
    }

    /** The next one of a letter on the way, which is counted by its kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    String next(LetterKind kind, String organ, Instant at) {
        var year = year(at);
        var last = database.createNativeQuery("""
                        insert into notice_letter_series (organ, kind, year, last) values (:organ, :kind, :year, 1)
                        on conflict (organ, kind, year) do update set last = notice_letter_series.last + 1
                        returning last
                        """, Integer.class)
                .setParameter("organ", organ)
                .setParameter("kind", kind.name())
                .setParameter("year", year)
                .getSingleResult();
        return number(organ, kind.series(), year, last);
    }

    /**
     * Whether it reads as a number of a year that is still counted here. Whoever brought one from elsewhere would forge the
     * number of a letter to come, and the organ could send no reply once its count has come to it.
     */
    public static boolean counted(String number, Instant now) {
        var read =
                OURS.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", ""));
        return read.matches() && Integer.parseInt(read.group(1)) >= year(now);
    }

    private String number(String organ, String series, int year, Object last) {
        var name = organs.withCode(organ).map(Organ::name).orElse(organ);
        return "%s%s〔%d〕%s号".formatted(name, series, year, last);
    }

    private static int year(Instant at) {
        return BusinessTime.dayOf(at).getYear();
    }
}
