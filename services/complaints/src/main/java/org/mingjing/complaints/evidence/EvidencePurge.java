package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.complaints.identity.IdentityTrace;

/**
 * The originals that the reporter brought end with his identity, and so do scans that show who he is, with their keys. In their
 * place stands the copy that everybody else got anyway; of a scan, and of what could not be cleaned, nothing. The hash of the original stays, so that it can still be told.
 */
@ApplicationScoped
class EvidencePurge implements IdentityTrace {
    private final EntityManager database;
    private final Evidences evidences;
    private final CopyMaking copies;
    private final EvidenceKeys keys;

    EvidencePurge(EntityManager database, Evidences evidences, CopyMaking copies, EvidenceKeys keys) {
        this.database = database;
        this.evidences = evidences;
        this.copies = copies;
        this.keys = keys;
    }

    @Override
    public void prepare(UUID complaintId) {
        copies.complete(complaintId);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(UUID complaintId, Instant now) {
        var originals = evidences.of(complaintId).stream()
                .filter(Evidence::his)
                // what came in or was not looked through in the meantime waits for the next round
                .filter(Evidence::copied)
                .toList();
        for (var original : originals) {
            replace(original, now);
            dropOlderCopies(original);
        }
        keys.forget(complaintId);
        return originals.size();
    }

    private void replace(Evidence file, Instant now) {
        database.createNativeQuery("""
                        update evidence set file_name = :name, purged_at = :at,
                            content = (select c.content from evidence_copy c
                                where c.evidence_id = evidence.id and c.tool = :tool and not evidence.sealed)
                        where id = :id
                        """)
                .setParameter("name", file.purgedName())
                .setParameter("at", now)
                .setParameter("tool", evidences.tool())
                .setParameter("id", file.id())
                .executeUpdate();
    }

    /** What was handed over stays as it was, each copy by itself. */
    private void dropOlderCopies(Evidence file) {
        database.createNativeQuery("""
                        delete from evidence_copy c where c.evidence_id = :id and c.tool <> :tool
                            and not exists (select from handover_file f
                                where f.evidence_id = c.evidence_id and f.tool = c.tool)
                        """)
                .setParameter("id", file.id())
                .setParameter("tool", evidences.tool())
                .executeUpdate();
    }
}
