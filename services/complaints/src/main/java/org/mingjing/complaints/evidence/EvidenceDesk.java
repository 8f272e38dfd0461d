package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes one file in and gives one out: what may last is done between the transactions. */
@ApplicationScoped
public class EvidenceDesk {
    private final EvidenceService service;
    private final CopyMaking copies;

    EvidenceDesk(EvidenceService service, CopyMaking copies) {
        this.service = service;
        this.copies = copies;
    }

    /** Adds a file, unless it is refused as {@link EvidenceService#add} and {@link CopyMaking#ready} say. */
    public EvidenceView add(UUID complaintId, String fileName, byte[] content, Bringing how) {
        service.requireAdding(complaintId);
        return service.add(complaintId, copies.ready(fileName, content), how);
    }

    /** A file as the caller gets it; one that nobody has asked for since the rules changed is cleaned before. */
    EvidenceFile file(UUID complaintId, UUID id) {
        if (service.wantsCopy(complaintId, id)) {
            copies.complete(complaintId, id);
        }
        return service.file(complaintId, id);
    }
}
