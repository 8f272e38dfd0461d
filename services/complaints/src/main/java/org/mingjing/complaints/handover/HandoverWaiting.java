package org.mingjing.complaints.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.Scope;

/**
 * Which hand-overs wait for a caller: for the organ that got them the next step, for the organ that handles the complaint
 * whatever has not come in time. Row security says again whose they are.
 */
record HandoverWaiting(String where, Map<String, Object> values) {
    HandoverWaiting {
        values = Map.copyOf(values);
    }

    /** Nothing for callers that hand-overs never wait for. */
    static Optional<HandoverWaiting> of(Scope scope, Instant now) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (scope.kind() != Scope.Kind.PERSON || scope.organ() == null) {
            return Optional.empty();
        }
        if (scope.has("handler") || scope.has("leader")) {
            parts.add("targetOrgan = :organ");
        }
        if (scope.has("intake") || scope.has("leader")) {
            parts.add(late("c.handling.organ = :organ"));
        } else if (scope.has("handler") && scope.staffNo() != null) {
            parts.add(late("c.handling.organ = :organ and c.handling.handler = :staff"));
            values.put("staff", scope.staffNo());
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        values.put("organ", scope.organ());
        var where = "dueAt is not null and ((" + String.join(") or (", parts) + "))";
        if (where.contains(":now")) {
            values.put("now", now);
        }
        return Optional.of(new HandoverWaiting(where, values));
    }

    HandoverWaiting beyond(Cursor cursor) {
        if (cursor == null) {
            return this;
        }
        var bound = new HashMap<>(values);
        bound.put("cursorTime", cursor.time());
        bound.put("cursorId", cursor.id());
        return new HandoverWaiting(
                where + " and dueAt >= :cursorTime and (dueAt > :cursorTime or id > :cursorId)", bound);
    }

    private static String late(String whose) {
        return "dueAt < :now and complaintId in (select c.id from Complaint c where " + whose + ")";
    }
}
