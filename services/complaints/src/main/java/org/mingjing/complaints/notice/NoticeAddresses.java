package org.mingjing.complaints.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.FilingShare;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Origin;
import org.mingjing.complaints.identity.IdentityVault;

/** Where reporters want to be told: encrypted like their identity, opened by the sender alone. */
@ApplicationScoped
public class NoticeAddresses implements FilingShare {
    private final EntityManager database;
    private final IdentityVault vault;
    private final MailSettings settings;
    private final Labels labels;

    NoticeAddresses(EntityManager database, IdentityVault vault, MailSettings settings, Labels labels) {
        this.database = database;
        this.vault = vault;
        this.settings = settings;
        this.labels = labels;
    }

    /** An address and the language of its owner. */
    record Address(String email, String language) {
        @Override
        public String toString() {
            return "Address[withheld]";
        }
    }

    /** What another system says of an address is not the reporter's own consent, and is not kept. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID complaintId, FilingRequest request, Origin origin) {
        if (origin.sourceSystem() == null) {
            keep(complaintId, request.notice());
        }
    }

    /** Keeps what the filing says, if it says anything; 422 where the platform sends no letters. */
    void keep(UUID complaintId, NoticeWish wish) {
        if (wish == null || !wish.notifyByEmail()) {
            return;
        }
        if (!settings.enabled()) {
            throw ProblemException.unprocessable("notice.email", "mail-off");
        }
        var sealed = vault.sealText(complaintId, wish.email());
        database.createNativeQuery("""
                        insert into notice_address (complaint_id, language, wrapped_key, wrapping_key, ciphertext)
                        values (:complaint, :language, :key, :wrapping, :ciphertext)
                        """)
                .setParameter("complaint", complaintId)
                .setParameter("language", wish.language() == null ? labels.lang() : wish.language())
                .setParameter("key", sealed.wrappedKey())
                .setParameter("wrapping", vault.primaryKeyId())
                .setParameter("ciphertext", sealed.ciphertext())
                .executeUpdate();
    }

    /** Opens it; only for sending. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Address> open(UUID complaintId) {
        List<?> rows = database.createNativeQuery(
                        "select language, wrapped_key, ciphertext from notice_address where complaint_id = :complaint",
                        Object[].class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> {
            var sealed = new IdentityVault.Sealed((byte[]) row[1], (byte[]) row[2]);
            return new Address(vault.openText(complaintId, sealed), (String) row[0]);
        });
    }

    /** Whether there is one, for its owner. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean kept(UUID complaintId) {
        return !database.createNativeQuery("select 1 from notice_address where complaint_id = :complaint")
                .setParameter("complaint", complaintId)
                .getResultList()
                .isEmpty();
    }

    /** One after the other, who sets the address of a complaint: its two windows get one address, and the day's number is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold(UUID complaintId) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:complaint, 11)) as text)")
                .setParameter("complaint", complaintId.toString())
                .getResultList();
    }

    /** The owner takes the consent back (个人信息保护法第十五条). */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID complaintId) {
        database.createNativeQuery("delete from notice_address where complaint_id = :complaint")
                .setParameter("complaint", complaintId)
                .executeUpdate();
    }
}
