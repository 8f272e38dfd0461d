package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mingjing.complaints.course.Classified;
import org.mingjing.complaints.course.Correction;

/**
 * It had been registered as something that it is not (更正登记信息); what was counted for the one counts for the other since.
 *
 * @param fromOrgan the organ that handled it before; another than the handling organ where it had to stand aside
 */
public record ComplaintCorrected(
        UUID complaintId,
        String groundCode,
        Classified before,
        Classified after,
        String fromOrgan,
        String handlingOrgan,
        Instant correctedAt)
        implements ComplaintEvent {

    static ComplaintCorrected of(ComplaintRecord complaint, Correction correction, String fromOrgan) {
        return new ComplaintCorrected(
                complaint.id(),
                correction.ground(),
                correction.before(),
                correction.after(),
                fromOrgan,
                complaint.handling().organ(),
                correction.at());
    }

    /** What is written into the timeline: the ground, and codes from and to. */
    Map<String, Object> changes() {
        Map<String, Object> changes = new TreeMap<>();
        changes.put("groundCode", groundCode);
        put(changes, "kind", before.kind().name(), after.kind().name());
        put(changes, "category", before.category(), after.category());
        put(changes, "enterpriseRelated", before.enterpriseRelated(), after.enterpriseRelated());
        put(changes, "respondentOrgan", before.respondentOrgan(), after.respondentOrgan());
        put(changes, "handlingOrgan", fromOrgan, handlingOrgan);
        return changes;
    }

    private static void put(Map<String, Object> changes, String name, Object from, Object to) {
        if (!from.equals(to)) {
            changes.put(name + "Before", from);
            changes.put(name, to);
        }
    }

    @Override
    public Instant occurredAt() {
        return correctedAt;
    }
}
