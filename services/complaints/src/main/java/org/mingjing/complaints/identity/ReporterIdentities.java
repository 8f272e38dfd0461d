package org.mingjing.complaints.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.FilingShare;
import org.mingjing.complaints.complaint.Origin;

/** Keeps who complained, encrypted, in a table that no official's scope can read. */
@ApplicationScoped
public class ReporterIdentities implements FilingShare {
    /** The entry in a complaint's timeline after which no identity is kept. */
    public static final String PURGE = "purge-identity";

    private final EntityManager database;
    private final IdentityVault vault;

    ReporterIdentities(EntityManager database, IdentityVault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID complaintId, FilingRequest request, Origin origin) {
        if (request.reporter() != null) {
            keep(complaintId, request.reporter());
        }
    }

    private void keep(UUID complaintId, Reporter reporter) {
        IdentityVault.Sealed sealed = vault.seal(complaintId, reporter);
        database.createNativeQuery("""
                        insert into reporter_identity (complaint_id, wrapped_key, wrapping_key, ciphertext)
                        values (:complaint, :key, :wrapping, :ciphertext)
                        """)
                .setParameter("complaint", complaintId)
                .setParameter("key", sealed.wrappedKey())
                .setParameter("wrapping", vault.primaryKeyId())
                .setParameter("ciphertext", sealed.ciphertext())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /**
     * The identity; empty when none is kept, and for every transaction that the database does not show it to: only one
     * that has written down a look under a live grant sees it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Reporter> open(UUID complaintId) {
        List<?> rows = database.createNativeQuery(
                        "select wrapped_key, ciphertext from reporter_identity where complaint_id = :complaint",
                        Object[].class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> vault.open(complaintId, new IdentityVault.Sealed((byte[]) row[0], (byte[]) row[1])))
                .findFirst();
    }
}
