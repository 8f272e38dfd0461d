package org.mingjing.complaints.link;

import java.util.Comparator;
import org.mingjing.complaints.complaint.Complaint;

/** Two complaints in the order of their filing. Links of repeats follow it, so that they can make no circle. */
record LinkOrder(Complaint first, Complaint later) {
    private static final Comparator<Complaint> FILED = Comparator.comparing(Complaint::filedAt)
            .thenComparing(one -> one.id().toString());

    static LinkOrder of(Complaint one, Complaint other) {
        return FILED.compare(one, other) <= 0 ? new LinkOrder(one, other) : new LinkOrder(other, one);
    }
}
