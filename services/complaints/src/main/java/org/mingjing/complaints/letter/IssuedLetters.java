package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.id.Ids;

/** The letters that were made; a row is never changed. */
@ApplicationScoped
class IssuedLetters {
    private final EntityManager database;
    private final LetterNumbers numbers;

    IssuedLetters(EntityManager database, LetterNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** A letter of that, with the next number of the organ. */
    @Transactional(Transactional.TxType.MANDATORY)
    IssuedLetter make(UUID complaintId, Told told, String organ, String by, Instant now) {
        var number = numbers.next(told.kind(), organ, now);
        var letter = new IssuedLetter(
                Ids.next(), complaintId, told.kind(), told.at(), number, organ, by, now, told.clock(), told.dueOn());
        insert(letter);
        return letter;
    }

    private void insert(IssuedLetter letter) {
        database.createNativeQuery("""
                        insert into notice_letter
                            (id, complaint_id, kind, told_at, number, organ, issued_by, issued_at, clock, due_on)
                        values (:id, :complaint, :kind, :told, :number, :organ, :by, :at, :clock, cast(:due as date))
                        """)
                .setParameter("id", letter.id())
                .setParameter("complaint", letter.complaintId())
                .setParameter("kind", letter.kind().name())
                .setParameter("told", letter.toldAt())
                .setParameter("number", letter.number())
                .setParameter("organ", letter.organ())
                .setParameter("by", letter.by())
                .setParameter("at", letter.at())
                .setParameter("clock", letter.clock())
                .setParameter("due", letter.dueOn())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** Those of one complaint that the caller may see. */
    List<IssuedLetter> of(UUID complaintId) {
        List<?> rows = database.createNativeQuery("""
                        select id, complaint_id, kind, told_at, number, organ, issued_by, issued_at, clock, due_on
                        from notice_letter where complaint_id = :complaint order by told_at, id
                        """, Object[].class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream().map(row -> letter((Object[]) row)).toList();
    }

    private static IssuedLetter letter(Object[] row) {
        return new IssuedLetter(
                (UUID) row[0],
                (UUID) row[1],
                LetterKind.valueOf((String) row[2]),
                (Instant) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Instant) row[7],
                (String) row[8],
                (LocalDate) row[9]);
    }
}
