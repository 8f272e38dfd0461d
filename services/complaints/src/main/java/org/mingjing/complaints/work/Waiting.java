package org.mingjing.complaints.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.ComplaintStatus;

/** Which complaints wait for a caller: by role at the handling organ, or for the reporter to rate. */
record Waiting(String condition, Map<String, Object> values) {

    /** Nothing for callers that complaints never wait for. */
    static Optional<Waiting> forCaller(Scope scope) {
        if (scope.kind() != Scope.Kind.PERSON) {
            return Optional.empty();
        }
        if (scope.organ() == null) {
            return scope.reporterRef() == null ? Optional.empty() : Optional.of(reporter(scope));
        }
        return official(scope);
    }

    ComplaintQuery query(Instant now) {
        var bound = new HashMap<>(values);
        if (condition.contains(":now")) {
            bound.put("now", now);
        }
        return ComplaintQuery.of(ComplaintFilter.none(), now).open().and(condition, bound);
    }

    private static Waiting reporter(Scope scope) {
        return new Waiting(
                // begins with whose complaints they are: few, while the unread messages of everybody are many
                "origin.reporterRef = :reporter and (status = :replied or id in (select c.id from Complaint c"
                        + " join Message m on m.complaintId = c.id where c.origin.reporterRef = :reporter"
                        + " and m.side = OFFICE and m.readAt is null))",
                Map.of("reporter", scope.reporterRef(), "replied", ComplaintStatus.REPLIED));
    }

    private static Optional<Waiting> official(Scope scope) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put("organ", scope.organ());
        if (scope.has("intake") || scope.has("leader")) {
            // a review comes to the office above without an officer
            parts.add("(status in (:intake) or status = :handling and handling.handler is null)");
            values.put("intake", List.of(ComplaintStatus.FILED, ComplaintStatus.ACCEPTED, ComplaintStatus.REFERRED));
            values.put("handling", ComplaintStatus.HANDLING);
        }
        if (scope.has("leader")) {
            parts.add("status in (:leader)");
            values.put("leader", List.of(ComplaintStatus.HANDLING, ComplaintStatus.CONCLUDED));
        } else if (scope.has("handler") && scope.staffNo() != null) {
            parts.add("handling.handler = :staff and status in (:handler)");
            values.put("staff", scope.staffNo());
            values.put(
                    "handler", List.of(ComplaintStatus.HANDLING, ComplaintStatus.CONCLUDED, ComplaintStatus.REFERRED));
        }
        if (scope.has("leader") || scope.has("handler")) {
            // an answered complaint waits for the office only when the reporter's time is over, or when he wrote
            parts.add("status = :replied and (due.nextDueAt < :now or reporterWrote = true)");
            values.put("replied", ComplaintStatus.REPLIED);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(
                        "handling.organ = :organ and ((" + String.join(") or (", parts) + "))", Map.copyOf(values)));
    }
}
