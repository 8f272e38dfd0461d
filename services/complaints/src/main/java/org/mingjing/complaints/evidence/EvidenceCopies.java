package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mingjing.complaints.cleaning.Cleaning;

/** The rows of copies without traces, and of what is withheld. */
@ApplicationScoped
class EvidenceCopies {
    private final EntityManager database;
    private final Cleaning cleaning;
    private final Clock clock;

    EvidenceCopies(EntityManager database, Cleaning cleaning, Clock clock) {
        this.database = database;
        this.cleaning = cleaning;
        this.clock = clock;
    }

    /** Keeps what came of cleaning the file, also when nothing did. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Evidence evidence, MadeCopy made) {
        if (made.content() == null) {
            keepWithheld(evidence, made);
        } else {
            keepCopy(evidence, made);
        }
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
        // whoever sealed it at this moment took its copies away
        return rows.stream().map(byte[].class::cast).findFirst().orElseThrow(Cleaning::busy);
    }

    private void keepCopy(Evidence evidence, MadeCopy made) {
        database.createNativeQuery("""
                        insert into evidence_copy (evidence_id, tool, sha256, size_bytes, content, made_at)
                        values (:id, :tool, :sha256, :size, :content, :at)
                        on conflict (evidence_id, tool) do nothing
                        """)
                .setParameter("id", evidence.id())
                .setParameter("tool", made.tool())
                .setParameter("sha256", made.sha256())
                .setParameter("size", made.size())
                .setParameter("content", made.content())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private void keepWithheld(Evidence evidence, MadeCopy made) {
        database.createNativeQuery("""
                        insert into evidence_copy (evidence_id, tool, withheld, made_at)
                        values (:id, :tool, :withheld, :at)
                        on conflict (evidence_id, tool) do nothing
                        """)
                .setParameter("id", evidence.id())
                .setParameter("tool", made.tool())
                .setParameter("withheld", made.withheld().name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
