package org.mingjing.complaints.rectification;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.Labels;

/** What the ledger made of complaints. */
@ApplicationScoped
public class Rectifications implements PanacheRepositoryBase<Rectification, UUID> {
    private final Labels labels;

    Rectifications(Labels labels) {
        this.labels = labels;
    }

    /** The problems that came of one complaint, in the order of their numbers. */
    public List<RectificationView> views(UUID complaintId, String lang) {
        return list("complaintId = ?1 order by number", complaintId).stream()
                .map(one -> new RectificationView(
                        one.problemId(),
                        one.number(),
                        one.status(),
                        labels.rectification(one.status(), lang),
                        labels.text("rectification.next." + one.status(), lang),
                        local(one.registeredAt()),
                        local(one.signedOffAt()),
                        local(one.recheckedAt())))
                .toList();
    }
}
