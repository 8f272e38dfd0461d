package org.mingjing.complaints.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps who complained, encrypted, in a table that no official's scope can read. */
@ApplicationScoped
public class ReporterIdentities {
    private final EntityManager database;
    private final IdentityVault vault;

    ReporterIdentities(EntityManager database, IdentityVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Keeps the identity in the filing's transaction, after the complaint's row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID complaintId, Reporter reporter) {
        IdentityVault.Sealed sealed = vault.seal(complaintId, reporter);
        database.createNativeQuery("""
                        insert into reporter_identity (complaint_id, wrapped_key, ciphertext)
                        values (:complaint, :key, :ciphertext)
                        """)
                .setParameter("complaint", complaintId)
                .setParameter("key", sealed.wrappedKey())
                .setParameter("ciphertext", sealed.ciphertext())
                .executeUpdate();
    }
}
