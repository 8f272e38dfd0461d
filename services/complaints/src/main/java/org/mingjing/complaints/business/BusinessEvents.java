package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The reports of 影响营商环境（案）事件 that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
public class BusinessEvents {
    private final EntityManager database;
    private final BusinessCodes codes;

    BusinessEvents(EntityManager database, BusinessCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    /** Keeps it in the filing's transaction, after the complaint's row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID complaintId, BusinessEventRequest request) {
        database.persist(BusinessEvent.of(complaintId, request));
        database.flush();
    }

    /** The one of a complaint; older and imported complaints of the kind may have none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<BusinessEventView> of(UUID complaintId, String lang) {
        return Optional.ofNullable(database.find(BusinessEvent.class, complaintId))
                .map(event -> event.view(codes, lang));
    }
}
