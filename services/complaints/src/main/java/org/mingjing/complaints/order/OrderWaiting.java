package org.mingjing.complaints.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;

/** Which unanswered orders wait for a caller, as the words and values of a query. */
record OrderWaiting(String where, Map<String, Object> values) {
    private static final String OPEN = "answeredAt is null and closedAt is null and handlingOrgan = :organ";
    private static final String OWN = OPEN
            + " and complaintId in (select c.id from Complaint c where c.handling.organ = :organ"
            + " and c.handling.handler = :staff)";

    /** All of the organ for its leader, the officer's own ones for him, nothing for anybody else. */
    static Optional<OrderWaiting> forCaller(Scope scope) {
        if (scope.kind() != Scope.Kind.PERSON || scope.organ() == null) {
            return Optional.empty();
        }
        if (scope.has("leader")) {
            return Optional.of(new OrderWaiting(OPEN, Map.of("organ", scope.organ())));
        }
        return scope.has("handler") && scope.staffNo() != null
                ? Optional.of(new OrderWaiting(OWN, Map.of("organ", scope.organ(), "staff", scope.staffNo())))
                : Optional.empty();
    }

    /** Those after a place of the worklist, where an order stands at the end of its day. */
    OrderWaiting beyond(Cursor cursor) {
        if (cursor == null) {
            return this;
        }
        var day = BusinessTime.dayOf(cursor.time());
        return cursor.time().isBefore(BusinessTime.endOf(day))
                ? and("answerBy >= :day", Map.of("day", day))
                : and("(answerBy > :day or answerBy = :day and id > :id)", Map.of("day", day, "id", cursor.id()));
    }

    private OrderWaiting and(String condition, Map<String, Object> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return new OrderWaiting(where + " and " + condition, Map.copyOf(all));
    }
}
