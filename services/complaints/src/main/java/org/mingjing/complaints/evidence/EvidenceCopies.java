package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mingjing.complaints.cleaning.Cleaning;
import org.mingjing.complaints.cleaning.Obstacle;

/** The copies without traces: made with the file, or for older files when somebody asks first. */
@ApplicationScoped
class EvidenceCopies {
    private final EntityManager database;
    private final Cleaning cleaning;
    private final ContentType contentType;
    private final Clock clock;

    EvidenceCopies(EntityManager database, Cleaning cleaning, ContentType contentType, Clock clock) {
        this.database = database;
        this.cleaning = cleaning;
        this.contentType = contentType;
        this.clock = clock;
    }

    /** Cleans the file and keeps what came of it, also when nothing did; says what everybody else gets. */
    @Transactional(Transactional.TxType.MANDATORY)
    Evidence make(Evidence evidence, byte[] original) {
        return switch (cleaned(evidence.mediaType(), original)) {
            case Cleaning.Result.Cleaned(byte[] content) -> {
                var copy = new EvidenceCopy(Sha256.of(content), content.length, cleaning.tool());
                keep(evidence, copy, content);
                yield evidence.with(copy, null);
            }
            case Cleaning.Result.Withheld(Obstacle obstacle) -> {
                keep(evidence, obstacle);
                yield evidence.with(null, obstacle);
            }
        };
    }

    /** The version of the rules. */
    String tool() {
        return cleaning.tool();
    }

    /** The content of a copy that is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    byte[] content(Evidence evidence) {
        List<?> rows = database.createNativeQuery(
                        "select content from evidence_copy where evidence_id = :id and tool = :tool", byte[].class)
                .setParameter("id", evidence.id())
                .setParameter("tool", cleaning.tool())
                .getResultList();
        return (byte[]) rows.getFirst();
    }

    /** What is no longer of its kind afterwards was not understood. */
    private Cleaning.Result cleaned(String mediaType, byte[] original) {
        Cleaning.Result result = cleaning.clean(mediaType, original);
        return result instanceof Cleaning.Result.Cleaned(byte[] content)
                        && !contentType.of(content).equals(mediaType)
                ? new Cleaning.Result.Withheld(Obstacle.BROKEN)
                : result;
    }

    private void keep(Evidence evidence, EvidenceCopy copy, byte[] content) {
        database.createNativeQuery("""
                        insert into evidence_copy (evidence_id, tool, sha256, size_bytes, content, made_at)
                        values (:id, :tool, :sha256, :size, :content, :at)
                        on conflict (evidence_id, tool) do nothing
                        """)
                .setParameter("id", evidence.id())
                .setParameter("tool", copy.tool())
                .setParameter("sha256", copy.sha256())
                .setParameter("size", copy.sizeBytes())
                .setParameter("content", content)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private void keep(Evidence evidence, Obstacle withheld) {
        database.createNativeQuery("""
                        insert into evidence_copy (evidence_id, tool, withheld, made_at)
                        values (:id, :tool, :withheld, :at)
                        on conflict (evidence_id, tool) do nothing
                        """)
                .setParameter("id", evidence.id())
                .setParameter("tool", cleaning.tool())
                .setParameter("withheld", withheld.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
