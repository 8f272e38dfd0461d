package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.time.BusinessTime;

/** A filter as the words and values of a query; lists and counts are built from the same ones. */
public final class ComplaintQuery {
    private static final int COUNTY = 6;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean tellsOfficers;

    private ComplaintQuery() {}

    /** The conditions of a filter, on a complaint as the root of the query. */
    public static ComplaintQuery of(ComplaintFilter filter, Instant now) {
        var query = new ComplaintQuery();
        query.equal("status", "status", filter.status());
        query.equal("matter.respondentOrgan", "respondentOrgan", filter.respondentOrgan());
        query.equal("handling.organ", "handlingOrgan", filter.handlingOrgan());
        query.equal("matter.respondentRegion", "respondentRegion", filter.respondentRegion());
        query.equal("matter.category", "category", filter.category());
        query.equal("matter.categoryGroup", "categoryGroup", filter.categoryGroup());
        query.equal("matter.kind", "kind", filter.kind());
        query.equal("matter.channel", "channel", filter.channel());
        query.equal("matter.enterpriseRelated", "enterpriseRelated", filter.enterpriseRelated());
        query.equal("conclusion.outcome", "outcome", filter.outcome());
        query.region(filter.region());
        query.filed(filter);
        query.onTime(filter, now);
        query.result(filter.result());
        query.ties(filter.ties());
        query.charge(filter.charge());
        return query;
    }

    /** Only what has a date to come. */
    public ComplaintQuery open() {
        conditions.add("due.nextDueAt is not null");
        return this;
    }

    /** Only the reporter's own, which row security says again. */
    public ComplaintQuery ofReporter(String reporterRef) {
        add("origin.reporterRef = :reporterRef", "reporterRef", reporterRef);
        return this;
    }

    /** Only what the organ handles, which row security says again. */
    public ComplaintQuery handledBy(String organ) {
        add("handling.organ = :ownOrgan", "ownOrgan", organ);
        return this;
    }

    /** Only what lies beyond the cursor; null is the beginning. */
    public ComplaintQuery beyond(ComplaintSort sort, Cursor cursor) {
        if (cursor != null) {
            add(sort.beyond(), "cursorTime", cursor.time());
            values.put("cursorId", cursor.id());
        }
        return this;
    }

    /** Without what that person filed himself. */
    ComplaintQuery butOf(String reporterRef) {
        add("(origin.reporterRef is null or origin.reporterRef <> :ownRef)", "ownRef", reporterRef);
        return this;
    }

    /** Whether what is found tells who handles it. */
    boolean tellsOfficers() {
        return tellsOfficers;
    }

    public ComplaintQuery and(String condition, Map<String, Object> more) {
        conditions.add("(" + condition + ")");
        values.putAll(more);
        return this;
    }

    /** The words after "where". */
    public String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** The values that the words name. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private void equal(String path, String name, Object value) {
        if (value != null) {
            add(path + " = :" + name, name, value);
        }
    }

    private void region(String prefix) {
        if (prefix != null && prefix.length() >= COUNTY) {
            // nothing lies below a county: then the index gives the rows in the order of the list
            add("matter.respondentRegion = :region", "region", prefix);
        } else if (prefix != null) {
            // a range instead of a pattern: only that finds its index under row security; ':' comes after every digit
            add("matter.respondentRegion >= :region", "region", prefix);
            add("matter.respondentRegion < :regionEnd", "regionEnd", prefix + ":");
        }
    }

    private void filed(ComplaintFilter filter) {
        if (filter.filedFrom() != null) {
            add("filedAt >= :filedFrom", "filedFrom", BusinessTime.startOf(filter.filedFrom()));
        }
        if (filter.filedTo() != null) {
            var end = BusinessTime.startOf(filter.filedTo().plusDays(1));
            add("filedAt < :filedBefore", "filedBefore", end);
        }
    }

    private void onTime(ComplaintFilter filter, Instant now) {
        if (filter.clock() == null || filter.onTime() == null) {
            return;
        }
        if (filter.onTime()) {
            conditions.add("(" + met(filter.clock()) + ")");
        } else {
            add("(" + missed(filter.clock()) + ")", "now", now);
        }
    }

    private void result(ResultFilter result) {
        if (result.concluded() != null) {
            conditions.add("conclusion.outcome is " + (result.concluded() ? "not null" : "null"));
        }
        if (result.substantiated() != null) {
            add(
                    "conclusion.outcome in :outcomes",
                    "outcomes",
                    result.substantiated() ? Outcome.SUBSTANTIATING : Outcome.UNSUBSTANTIATING);
        }
        if (result.released() != null) {
            conditions.add(
                    result.released()
                            ? "conclusion.releasedFen > 0"
                            : "(conclusion.releasedFen is null or conclusion.releasedFen = 0)");
        }
        if (result.aspect() != null && result.satisfied() != null) {
            // the index holds what was judged at all
            conditions.add("rating.at is not null");
            conditions.add(result.aspect().path() + (result.satisfied() ? " >= " : " < ") + Rating.SATISFIED);
        }
    }

    private void ties(TieFilter ties) {
        if (ties.retaliation() != null) {
            conditions.add("matter.retaliation = " + ties.retaliation());
        }
        if (ties.linked() != null) {
            // the first half finds the few that are linked at all, the second asks whether the caller may know
            conditions.add((ties.linked() ? "" : "not ") + "(tied = true and function('scope_sees_tie', id) = true)");
        }
    }

    private void charge(ChargeFilter charge) {
        tellsOfficers = charge.tellsOfficers();
        equal("handling.handler", "handler", charge.handler());
        if (charge.assigned() != null) {
            // the index of what nobody has in charge holds what has a date to come
            conditions.add(
                    charge.assigned()
                            ? "handling.handler is not null"
                            : "handling.handler is null and due.nextDueAt is not null");
        }
        if (charge.open() != null || Boolean.FALSE.equals(charge.assigned())) {
            var open = charge.open() == null || charge.open();
            add("status " + (open ? "in" : "not in") + " (:unanswered)", "unanswered", ComplaintStatus.UNANSWERED);
        }
    }

    /** In time, in words of the query. */
    public static String met(ComplaintFilter.PromisedClock clock) {
        return switch (clock) {
            case PROCEDURAL_REPLY -> "due.proceduralMetAt <= due.proceduralDueAt";
            case RESULT -> "due.resultMetAt <= due.resultDueAt";
        };
    }

    /** Too late or still not done, in words of the query; needs the value {@code now}. */
    public static String missed(ComplaintFilter.PromisedClock clock) {
        return switch (clock) {
            case PROCEDURAL_REPLY -> "coalesce(due.proceduralMetAt, :now) > due.proceduralDueAt";
            case RESULT -> "coalesce(due.resultMetAt, :now) > due.resultDueAt";
        };
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
