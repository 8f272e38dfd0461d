package org.mingjing.complaints.extension;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.Scope;

/** Which requests wait for a caller: the leader of the handling organ, but not his own. */
record ExtensionWaiting(String where, Map<String, Object> values) {
    ExtensionWaiting {
        values = Map.copyOf(values);
    }

    /** Nothing for callers that they never wait for. */
    static Optional<ExtensionWaiting> of(Scope scope, Instant now) {
        if (scope.kind() != Scope.Kind.PERSON || scope.organ() == null || !scope.has("leader")) {
            return Optional.empty();
        }
        return Optional.of(new ExtensionWaiting(
                "status = :asked and wish.dueAt >= :now and askedBy <> :staff"
                        + " and complaintId in (select c.id from Complaint c where c.handling.organ = :organ)",
                Map.of("asked", ExtensionState.ASKED, "now", now, "staff", scope.actor(), "organ", scope.organ())));
    }

    ExtensionWaiting beyond(Cursor cursor) {
        if (cursor == null) {
            return this;
        }
        var bound = new HashMap<>(values);
        bound.put("cursorTime", cursor.time());
        bound.put("cursorId", cursor.id());
        return new ExtensionWaiting(
                where + " and wish.dueAt >= :cursorTime and (wish.dueAt > :cursorTime or id > :cursorId)", bound);
    }
}
