package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.identity.IdentityVault;

/**
 * The keys of sealed files, wrapped as those of identities are. Row security shows one to its reporter, and to whoever is shown
 * the identity in the same transaction: for everybody else there is none.
 */
@ApplicationScoped
class EvidenceKeys {
    private final EntityManager database;
    private final IdentityVault vault;

    EvidenceKeys(EntityManager database, IdentityVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Content as it may lie beside other files, and the key to be kept apart from it. */
    IdentityVault.Sealed seal(UUID complaintId, byte[] content) {
        return vault.seal(complaintId, content);
    }

    /** Keeps the key of a file that is kept sealed by then. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID complaintId, UUID evidence, IdentityVault.Sealed sealed) {
        database.createNativeQuery("""
                        insert into evidence_key (evidence_id, complaint_id, wrapped_key, wrapping_key)
                        values (:id, :complaint, :key, :wrapping)
                        """)
                .setParameter("id", evidence)
                .setParameter("complaint", complaintId)
                .setParameter("key", sealed.wrappedKey())
                .setParameter("wrapping", vault.primaryKeyId())
                .executeUpdate();
    }

    /**
     * What was handed in; 409 where no key is kept, or none that this transaction may see. What was sealed before files were
     * encrypted (V80) lies as it came in until {@link OlderSealedFiles} comes to it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    byte[] open(Evidence file, byte[] kept) {
        if (Sha256.of(kept).equals(file.sha256())) {
            return kept;
        }
        List<?> rows = database.createNativeQuery(
                        "select complaint_id, wrapped_key from evidence_key where evidence_id = :id", Object[].class)
                .setParameter("id", file.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> vault.openContent((UUID) row[0], new IdentityVault.Sealed((byte[]) row[1], kept)))
                .filter(content -> Sha256.of(content).equals(file.sha256()))
                .findFirst()
                .orElseThrow(() -> ProblemException.conflict("evidence-sealed", "name", file.givenName()));
    }

    /**
     * Encrypts the next file, by id, of those that were sealed before files were encrypted, unless another replica has
     * meanwhile; which one it is, and none when there is no other.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> encryptNext(UUID after) {
        List<?> rows = database.createNativeQuery("""
                        select e.id, e.complaint_id, e.content from evidence e
                        where e.sealed and e.purged_at is null and e.id > :after
                            and not exists (select from evidence_key k where k.evidence_id = e.id)
                            and e.sha256 = encode(sha256(e.content), 'hex')
                        order by e.id limit 1
                        """, Object[].class)
                .setParameter("after", after)
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> {
            var sealed = vault.seal((UUID) row[1], (byte[]) row[2]);
            database.createNativeQuery("select evidence_encrypt(:id, :content, :key, :wrapping)", Boolean.class)
                    .setParameter("id", row[0])
                    .setParameter("content", sealed.ciphertext())
                    .setParameter("key", sealed.wrappedKey())
                    .setParameter("wrapping", vault.primaryKeyId())
                    .getSingleResult();
            return (UUID) row[0];
        });
    }

    /** The keys of files whose originals are gone; no backup opens these any more by what is left here. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID complaintId) {
        database.createNativeQuery("delete from evidence_key where complaint_id = :complaint")
                .setParameter("complaint", complaintId)
                .executeUpdate();
    }
}
