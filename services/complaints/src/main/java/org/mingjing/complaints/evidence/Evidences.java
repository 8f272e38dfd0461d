package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.deadline.PublicClocks;

/** The rows of evidence; row-level security shows those of complaints that the caller sees. */
@ApplicationScoped
class Evidences {
    private static final String COLUMNS = "id, file_name, media_type, size_bytes, sha256, from_reporter, added_at";

    private final EntityManager database;

    Evidences(EntityManager database) {
        this.database = database;
    }

    /** A file with its content; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, String mediaType, byte[] content) {}

    /** False when the complaint has this very file already. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(UUID complaintId, EvidenceView file, byte[] content) {
        return database.createNativeQuery("""
                                insert into evidence (id, complaint_id, file_name, media_type, size_bytes, sha256,
                                    content, from_reporter, added_at)
                                values (:id, :complaint, :name, :type, :size, :sha256, :content, :reporter, :at)
                                on conflict (complaint_id, sha256) do nothing
                                """)
                        .setParameter("id", file.id())
                        .setParameter("complaint", complaintId)
                        .setParameter("name", file.fileName())
                        .setParameter("type", file.mediaType())
                        .setParameter("size", file.sizeBytes())
                        .setParameter("sha256", file.sha256())
                        .setParameter("content", content)
                        .setParameter("reporter", file.fromReporter())
                        .setParameter("at", file.addedAt().toInstant())
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<EvidenceView> of(UUID complaintId) {
        List<?> rows = database.createNativeQuery(
                        "select " + COLUMNS + " from evidence where complaint_id = :complaint order by added_at, id",
                        Object[].class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<File> file(UUID complaintId, UUID id) {
        List<?> rows = database.createNativeQuery(
                        "select file_name, media_type, content from evidence where complaint_id = :complaint and id = :id",
                        Object[].class)
                .setParameter("complaint", complaintId)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new File((String) row[0], (String) row[1], (byte[]) row[2]))
                .toList();
    }

    private static EvidenceView view(Object[] row) {
        return new EvidenceView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                (Boolean) row[5],
                PublicClocks.local((Instant) row[6]));
    }
}
