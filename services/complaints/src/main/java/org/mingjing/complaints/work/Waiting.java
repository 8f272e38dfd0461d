package org.mingjing.complaints.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.ComplaintStatus;
import org.mingjing.complaints.message.Side;

/** Which complaints wait for a caller: by role at the handling organ, or for the reporter to rate. */
record Waiting(String condition, Map<String, Object> values) {

    /**
     * Nothing for callers that complaints never wait for.
     *
     * @param written which of the answered complaints of an organ have something new from the reporter; asked beforehand,
     *     because the planner would else read every open complaint from its table instead of the worklist's index
     */
    static Optional<Waiting> forCaller(Scope scope, Function<Waiting, List<UUID>> written) {
        if (scope.kind() != Scope.Kind.PERSON) {
            return Optional.empty();
        }
        if (scope.organ() == null) {
            return scope.reporterRef() == null ? Optional.empty() : Optional.of(reporter(scope));
        }
        return official(scope, written);
    }

    ComplaintQuery query(Instant now) {
        var bound = new HashMap<>(values);
        if (condition.contains(":now")) {
            bound.put("now", now);
        }
        return ComplaintQuery.of(ComplaintFilter.none(), now).open().and(condition, bound);
    }

    /** Begins with whose complaints they are: few, while the unread messages of everybody are many. */
    private static String unread(String whose, Side writer) {
        return "id in (select c.id from Complaint c join Message m on m.complaintId = c.id where " + whose
                + " and m.side = " + writer.name() + " and m.readAt is null)";
    }

    private static Waiting reporter(Scope scope) {
        return new Waiting(
                "origin.reporterRef = :reporter and (status = :replied or "
                        + unread("c.origin.reporterRef = :reporter", Side.OFFICE) + ")",
                Map.of("reporter", scope.reporterRef(), "replied", ComplaintStatus.REPLIED));
    }

    private static Waiting answeredWithNews(Scope scope) {
        return new Waiting(
                "handling.organ = :organ and "
                        + unread("c.handling.organ = :organ and c.status = :replied", Side.REPORTER),
                Map.of("organ", scope.organ(), "replied", ComplaintStatus.REPLIED));
    }

    private static Optional<Waiting> official(Scope scope, Function<Waiting, List<UUID>> written) {
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
            parts.add("status = :replied and due.nextDueAt < :now");
            values.put("replied", ComplaintStatus.REPLIED);
            var news = written.apply(answeredWithNews(scope));
            if (!news.isEmpty()) {
                parts.add("id in (:news)");
                values.put("news", news);
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(
                        "handling.organ = :organ and ((" + String.join(") or (", parts) + "))", Map.copyOf(values)));
    }
}
