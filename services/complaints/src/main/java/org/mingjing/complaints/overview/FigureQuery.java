package org.mingjing.complaints.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.complaint.ResultFilter;

/** The filter of a list as conditions on figures; they must mean what the list's own conditions mean. */
final class FigureQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private FigureQuery() {}

    /** The conditions at that moment, on figures under the name {@code f}. */
    static FigureQuery of(ComplaintFilter filter, Instant now) {
        var query = new FigureQuery();
        query.values.put("now", now);
        query.equal("status", name(filter.status()));
        query.equal("respondent_organ", filter.respondentOrgan());
        query.equal("handling_organ", filter.handlingOrgan());
        query.equal("respondent_region", filter.respondentRegion());
        query.equal("category", filter.category());
        query.equal("category_group", filter.categoryGroup());
        query.equal("kind", name(filter.kind()));
        query.equal("channel", name(filter.channel()));
        query.equal("enterprise_related", filter.enterpriseRelated());
        query.equal("outcome", name(filter.outcome()));
        query.add(filter.region(), "f.respondent_region >= :region and f.respondent_region < :region || ':'", "region");
        query.add(filter.filedFrom(), "f.filed_on >= :filedFrom", "filedFrom");
        query.add(filter.filedTo(), "f.filed_on <= :filedTo", "filedTo");
        query.onTime(filter);
        query.result(filter.result());
        return query;
    }

    /** Only what the organ handles, as in its lists. */
    FigureQuery handledBy(String organ) {
        add(organ, "f.handling_organ = :ownOrgan", "ownOrgan");
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void onTime(ComplaintFilter filter) {
        if (filter.clock() == null || filter.onTime() == null) {
            return;
        }
        var clock = filter.clock() == PromisedClock.PROCEDURAL_REPLY ? "procedural" : "result";
        conditions.add(
                filter.onTime()
                        ? "f." + clock + "_met = 1"
                        : "(f.%1$s_missed = 1 or f.%1$s_open_until < :now)".formatted(clock));
    }

    private void result(ResultFilter result) {
        is("f.concluded", result.concluded());
        is("f.released", result.released());
        if (result.substantiated() != null) {
            is("f.concluded", true);
            is("f.substantiated", result.substantiated());
        }
        if (result.aspect() != null && result.satisfied() != null) {
            is("f.rated", true);
            is(
                    switch (result.aspect()) {
                        case SPEED -> "f.satisfied_speed";
                        case ATTITUDE -> "f.satisfied_attitude";
                        case RESULT -> "f.satisfied_result";
                        case CLEANNESS -> "f.satisfied_cleanness";
                    },
                    result.satisfied());
        }
    }

    private void is(String column, Boolean wanted) {
        if (wanted != null) {
            conditions.add(column + (wanted ? " = 1" : " = 0"));
        }
    }

    private void equal(String column, Object value) {
        add(value, "f." + column + " = :" + column, column);
    }

    private void add(Object value, String condition, String name) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
