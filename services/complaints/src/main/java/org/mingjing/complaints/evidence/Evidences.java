package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.complaints.cleaning.Obstacle;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.identity.IdentityVault;

/** The rows of evidence; row-level security shows those of complaints that the caller sees. */
@ApplicationScoped
class Evidences {
    private static final String OF = """
            select e.id, e.file_name, e.media_type, e.size_bytes, e.sha256, e.from_reporter, e.added_at,
                row_number() over (order by e.added_at, e.id), c.sha256 as copy_sha256, c.size_bytes as copy_size,
                c.withheld, e.purged_at is not null as purged, e.content is null as gone, e.for_reporter,
                n.evidence_id is not null as unseen, e.sealed
            from evidence e left join evidence_copy c on c.evidence_id = e.id and c.tool = :tool
                left join evidence_news n on n.evidence_id = e.id
            where e.complaint_id = :complaint
            order by e.added_at, e.id
            """;

    private final EntityManager database;
    private final EvidenceCopies copies;
    private final EvidenceKeys keys;

    Evidences(EntityManager database, EvidenceCopies copies, EvidenceKeys keys) {
        this.database = database;
        this.copies = copies;
        this.keys = keys;
    }

    /** Keeps a file and the copy that others get of it; nothing when the complaint has this very file already. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Evidence> add(UUID complaintId, Evidence file, ReadyFile ready) {
        if (file.sealed()) {
            return addSealed(complaintId, file, keys.seal(complaintId, ready.content()));
        }
        if (!insert(complaintId, file, ready.content())) {
            return Optional.empty();
        }
        copies.keep(file, ready.copy());
        return Optional.of(ready.copy().of(file));
    }

    private Optional<Evidence> addSealed(UUID complaintId, Evidence file, IdentityVault.Sealed sealed) {
        if (!insert(complaintId, file, sealed.ciphertext())) {
            return Optional.empty();
        }
        keys.keep(complaintId, file.id(), sealed);
        return Optional.of(file);
    }

    /** Seals a file that lay open, whose copies end by that; false where somebody else has, or the caller may not. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean seal(UUID complaintId, Evidence file, byte[] content) {
        var sealed = keys.seal(complaintId, content);
        int changed = database.createNativeQuery(
                        "update evidence set sealed = true, content = :content where id = :id and not sealed")
                .setParameter("content", sealed.ciphertext())
                .setParameter("id", file.id())
                .executeUpdate();
        if (changed == 0) {
            return false;
        }
        keys.keep(complaintId, file.id(), sealed);
        return true;
    }

    private boolean insert(UUID complaintId, Evidence file, byte[] content) {
        return database.createNativeQuery("""
                        insert into evidence (id, complaint_id, file_name, media_type, size_bytes, sha256, content,
                            from_reporter, for_reporter, sealed, added_at)
                        values (:id, :complaint, :name, :type, :size, :sha256, :content, :reporter, :his, :sealed, :at)
                        on conflict (complaint_id, for_reporter, sha256) do nothing
                        """)
                        .setParameter("id", file.id())
                        .setParameter("complaint", complaintId)
                        .setParameter("name", file.fileName())
                        .setParameter("type", file.mediaType())
                        .setParameter("size", file.sizeBytes())
                        .setParameter("sha256", file.sha256())
                        .setParameter("content", content)
                        .setParameter("reporter", file.fromReporter())
                        .setParameter("his", file.forReporter())
                        .setParameter("sealed", file.sealed())
                        .setParameter("at", file.addedAt().toInstant())
                        .executeUpdate()
                == 1;
    }

    /** Something for the office to look at. */
    @Transactional(Transactional.TxType.MANDATORY)
    void news(UUID complaintId, Evidence file) {
        database.createNativeQuery("insert into evidence_news (evidence_id, complaint_id) values (:id, :complaint)")
                .setParameter("id", file.id())
                .setParameter("complaint", complaintId)
                .executeUpdate();
    }

    /** The files of a complaint, oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Evidence> of(UUID complaintId) {
        List<?> rows = database.createNativeQuery(OF, Object[].class)
                .setParameter("complaint", complaintId)
                .setParameter("tool", copies.tool())
                .getResultList();
        return rows.stream().map(row -> evidence((Object[]) row)).toList();
    }

    /** Those of which no copy was made by these rules, in a transaction of its own. */
    @Transactional
    List<Evidence> uncopied(UUID complaintId) {
        return of(complaintId).stream().filter(file -> !file.copied()).toList();
    }

    /** What was handed in, in a transaction of its own. */
    @Transactional
    byte[] read(Evidence file) {
        return original(file);
    }

    /** Keeps the copy of an older file, in a transaction of its own. */
    @Transactional
    void keep(Evidence file, MadeCopy made) {
        copies.keep(file, made);
    }

    /** What was handed in, to whoever may have it; a sealed one as {@link EvidenceKeys#open} says. */
    @Transactional(Transactional.TxType.MANDATORY)
    byte[] original(Evidence file) {
        var kept = (byte[]) database.createNativeQuery("select content from evidence where id = :id", byte[].class)
                .setParameter("id", file.id())
                .getSingleResult();
        return file.sealed() ? keys.open(file, kept) : kept;
    }

    /** The version of the rules by which copies are made. */
    String tool() {
        return copies.tool();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    byte[] copy(Evidence file) {
        return copies.content(file);
    }

    private Evidence evidence(Object[] row) {
        EvidenceCopy copy = row[8] == null || (Boolean) row[15]
                ? null
                : new EvidenceCopy((String) row[8], ((Number) row[9]).longValue(), copies.tool());
        return new Evidence(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                (Boolean) row[5],
                PublicClocks.local((Instant) row[6]),
                ((Number) row[7]).intValue(),
                copy,
                withheld((String) row[10], (Boolean) row[12], (Boolean) row[15]),
                (Boolean) row[11],
                (Boolean) row[13],
                (Boolean) row[15],
                (Boolean) row[14]);
    }

    private static Obstacle withheld(String obstacle, boolean gone, boolean sealed) {
        if (gone) {
            return Obstacle.PURGED;
        }
        if (sealed) {
            return Obstacle.SEALED;
        }
        return obstacle == null ? null : Obstacle.valueOf(obstacle);
    }
}
