package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.FilingShare;
import org.mingjing.complaints.complaint.Origin;

/** The reports of 影响营商环境（案）事件 that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
public class BusinessEvents implements FilingShare {
    private final EntityManager database;
    private final BusinessCodes codes;

    BusinessEvents(EntityManager database, BusinessCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID complaintId, FilingRequest request, Origin origin) {
        if (request.businessEvent() != null) {
            database.persist(BusinessEvent.of(complaintId, request.businessEvent(), false));
            database.flush();
        }
    }

    /** Keeps what the office found out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepOfOffice(UUID complaintId, BusinessEventRequest event) {
        database.persist(BusinessEvent.of(complaintId, event, true));
    }

    /** Whether a complaint has one, shown or not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean has(UUID complaintId) {
        return database.find(BusinessEvent.class, complaintId) != null;
    }

    /** The one of a complaint; older and imported complaints of the kind may have none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<BusinessEventView> of(UUID complaintId, String lang) {
        return Optional.ofNullable(database.find(BusinessEvent.class, complaintId))
                .map(event -> event.view(codes, lang));
    }
}
