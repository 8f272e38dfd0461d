package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.id.Ids;

/** What reporters were told by word; a row stays, and is struck through where it was made by mistake. */
@ApplicationScoped
class SpokenNotices {
    private final EntityManager database;

    SpokenNotices(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID complaintId, SpokenNotice notice, String organ, Instant now) {
        database.createNativeQuery("""
                        insert into spoken_notice
                            (id, complaint_id, kind, told_at, way, spoken_at, spoken_by, organ, noted_at)
                        values (:id, :complaint, :kind, :told, :way, :at, :by, :organ, :now)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("complaint", complaintId)
                .setParameter("kind", notice.kind().name())
                .setParameter("told", notice.toldAt())
                .setParameter("way", notice.way().name())
                .setParameter("at", notice.at())
                .setParameter("by", notice.by())
                .setParameter("organ", organ)
                .setParameter("now", now)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** Strikes one through that stands; nothing happens where the database does not let the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    void strike(UUID complaintId, SpokenNotice notice, String by, Instant now) {
        database.createNativeQuery("""
                        update spoken_notice set struck_at = :now, struck_by = :by
                        where complaint_id = :complaint and kind = :kind and told_at = :told and struck_at is null
                        """)
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("complaint", complaintId)
                .setParameter("kind", notice.kind().name())
                .setParameter("told", notice.toldAt())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** Those of one complaint that stand and that the caller may see. */
    List<SpokenNotice> of(UUID complaintId) {
        List<?> rows = database.createNativeQuery("""
                        select kind, told_at, way, spoken_at, spoken_by
                        from spoken_notice where complaint_id = :complaint and struck_at is null order by told_at, id
                        """, Object[].class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream().map(row -> notice((Object[]) row)).toList();
    }

    private static SpokenNotice notice(Object[] row) {
        return new SpokenNotice(
                LetterKind.valueOf((String) row[0]),
                (Instant) row[1],
                SpokenWay.valueOf((String) row[2]),
                (Instant) row[3],
                (String) row[4]);
    }
}
