package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of what was handed over; written once, which the application's role cannot undo. */
@ApplicationScoped
class ClueSeals {
    private final EntityManager database;

    ClueSeals(EntityManager database) {
        this.database = database;
    }

    Optional<ClueSeal> of(Handover handover) {
        List<?> rows = database.createNativeQuery("""
                        select manifest, signature, signature_note, facts from handover_seal where handover_id = :id
                        """, Object[].class)
                .setParameter("id", handover.id())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new ClueSeal(
                        (byte[]) row[0],
                        (byte[]) row[1],
                        (byte[]) row[2],
                        (byte[]) row[3],
                        files(handover.id()),
                        handover.sentAt()));
    }

    boolean kept(Handover handover) {
        return !database.createNativeQuery("select 1 from handover_seal where handover_id = :id", Integer.class)
                .setParameter("id", handover.id())
                .getResultList()
                .isEmpty();
    }

    /** Keeps it, unless another one was kept meanwhile, which then is the one. */
    boolean keep(UUID handover, ClueSeal seal) {
        int kept = database.createNativeQuery("""
                        insert into handover_seal (handover_id, manifest, signature, signature_note, facts)
                        values (:id, :manifest, :signature, :note, :facts)
                        on conflict (handover_id) do nothing
                        """)
                .setParameter("id", handover)
                .setParameter("manifest", seal.manifest())
                .setParameter("signature", seal.signature())
                .setParameter("note", seal.note())
                .setParameter("facts", seal.facts())
                .executeUpdate();
        if (kept == 0) {
            return false;
        }
        for (int i = 0; i < seal.files().size(); i++) {
            keep(handover, i, seal.files().get(i));
        }
        return true;
    }

    private void keep(UUID handover, int place, PackedFile file) {
        database.createNativeQuery("""
                        insert into handover_file (handover_id, place, path, evidence_id, tool, size_bytes, crc32)
                        values (:id, :place, :path, :evidence, :tool, :size, :crc32)
                        """)
                .setParameter("id", handover)
                .setParameter("place", place)
                .setParameter("path", file.path())
                .setParameter("evidence", file.evidenceId())
                .setParameter("tool", file.tool())
                .setParameter("size", file.sizeBytes())
                .setParameter("crc32", file.crc32())
                .executeUpdate();
    }

    private List<PackedFile> files(UUID handover) {
        List<?> rows = database.createNativeQuery("""
                        select path, evidence_id, tool, size_bytes, crc32 from handover_file
                        where handover_id = :id order by place
                        """, Object[].class)
                .setParameter("id", handover)
                .getResultList();
        return rows.stream().map(row -> file((Object[]) row)).toList();
    }

    private static PackedFile file(Object[] row) {
        return new PackedFile((String) row[0], (UUID) row[1], (String) row[2], (Long) row[3], (Long) row[4]);
    }
}
