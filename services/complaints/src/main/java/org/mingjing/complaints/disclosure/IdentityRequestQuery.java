package org.mingjing.complaints.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.Scope;

/** A list of requests as the words and values of a query; row security says again whose they are. */
final class IdentityRequestQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private IdentityRequestQuery() {}

    /** The caller's own, and for a custodian those of the region. */
    static IdentityRequestQuery of(Scope scope) {
        var query = new IdentityRequestQuery();
        var own = "asking.by = :staff and asking.organ = :organ";
        query.values.put("staff", String.valueOf(scope.staffNo()));
        query.values.put("organ", String.valueOf(scope.organ()));
        if (scope.has("identity-custodian") && scope.region() != null) {
            query.conditions.add("((" + own + ") or about.handlingRegion like :region)");
            query.values.put("region", scope.region() + "%");
        } else {
            query.conditions.add("(" + own + ")");
        }
        return query;
    }

    IdentityRequestQuery narrowed(IdentityRequestFilter filter, Instant now) {
        equal("asking.ground", "ground", filter.ground());
        equal("about.handlingOrgan", "handlingOrgan", filter.handlingOrgan());
        equal("about.category", "category", filter.category());
        if (filter.state() != null) {
            state(filter.state(), now);
        }
        return this;
    }

    /** What waits for somebody else's decision. */
    IdentityRequestQuery undecidedByOthers(Instant now) {
        state(IdentityRequestState.REQUESTED, now);
        conditions.add("asking.by <> :staff");
        return this;
    }

    IdentityRequestQuery newestBeyond(Cursor cursor) {
        return beyond(cursor, "asking.at", "<");
    }

    IdentityRequestQuery dueBeyond(Cursor cursor) {
        return beyond(cursor, "asking.dueAt", ">");
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private void state(IdentityRequestState state, Instant now) {
        values.put("now", now);
        if (state == IdentityRequestState.EXPIRED) {
            conditions.add("status in (:open) and expiresAt <= :now");
            values.put("open", List.of(IdentityRequestState.REQUESTED, IdentityRequestState.GRANTED));
            return;
        }
        equal("status", "status", state);
        if (state == IdentityRequestState.DENIED || state == IdentityRequestState.REVOKED) {
            values.remove("now");
        } else {
            conditions.add("expiresAt > :now");
        }
    }

    private IdentityRequestQuery beyond(Cursor cursor, String path, String past) {
        if (cursor != null) {
            conditions.add(
                    "%1$s %2$s= :cursorTime and (%1$s %2$s :cursorTime or id %2$s :cursorId)".formatted(path, past));
            values.put("cursorTime", cursor.time());
            values.put("cursorId", cursor.id());
        }
        return this;
    }

    private void equal(String path, String name, Object value) {
        if (value != null) {
            conditions.add(path + " = :" + name);
            values.put(name, value);
        }
    }
}
