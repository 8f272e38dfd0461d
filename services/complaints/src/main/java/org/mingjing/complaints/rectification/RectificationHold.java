package org.mingjing.complaints.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.mingjing.complaints.identity.IdentityHold;

/** While a problem is being put right, its reporter may still be needed, and may still be in need. */
@ApplicationScoped
class RectificationHold implements IdentityHold {
    private final EntityManager database;

    RectificationHold(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean holds(UUID complaintId) {
        return !database.createNativeQuery("""
                        select 1 from rectification
                        where complaint_id = :complaint and status in ('REGISTERED', 'REOPENED')
                        """)
                .setParameter("complaint", complaintId)
                .getResultList()
                .isEmpty();
    }
}
