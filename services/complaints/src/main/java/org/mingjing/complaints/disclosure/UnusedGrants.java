package org.mingjing.complaints.disclosure;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.Scope;

/**
 * Which grants a caller has not used and could use: his own, of what he handles. One because of a clue ends in the database
 * when the clue does.
 */
record UnusedGrants(String where, Map<String, Object> values) {
    private static final String OWN = "status = :granted and firstLookAt is null and expiresAt > :now"
            + " and asking.by = :staff and asking.organ = :organ and (about.handoverId is not null"
            + " or about.complaintId in (select c.id from Complaint c where c.handling.organ = :organ"
            + " and c.status not in (:ended)";

    UnusedGrants {
        values = Map.copyOf(values);
    }

    /** Nothing for callers who never ask. */
    static Optional<UnusedGrants> of(Scope scope, Instant now) {
        if (scope.kind() != Scope.Kind.PERSON || scope.organ() == null || scope.staffNo() == null) {
            return Optional.empty();
        }
        if (!scope.has("leader") && !scope.has("handler")) {
            return Optional.empty();
        }
        var assigned = scope.has("leader") ? "" : " and c.handling.handler = :staff";
        return Optional.of(new UnusedGrants(
                OWN + assigned + "))",
                Map.of(
                        "granted",
                        IdentityRequestState.GRANTED,
                        "now",
                        now,
                        "staff",
                        scope.staffNo(),
                        "organ",
                        scope.organ(),
                        "ended",
                        DisclosureAccess.ENDED)));
    }

    UnusedGrants beyond(Cursor cursor) {
        if (cursor == null) {
            return this;
        }
        var bound = new HashMap<>(values);
        bound.put("cursorTime", cursor.time());
        bound.put("cursorId", cursor.id());
        return new UnusedGrants(
                where + " and expiresAt >= :cursorTime and (expiresAt > :cursorTime or id > :cursorId)", bound);
    }
}
