package org.mingjing.complaints.complaint;

import io.quarkus.panache.common.Sort;
import java.time.Instant;
import org.mingjing.commons.web.ProblemException;

/** The orders of a list; the minus means latest first. */
public enum ComplaintSort {
    FILED_AT("filedAt", "filedAt", Sort.Direction.Ascending),
    LATEST_FILED("-filedAt", "filedAt", Sort.Direction.Descending),
    DUE_AT("dueAt", "due.nextDueAt", Sort.Direction.Ascending);

    private final String parameter;
    private final String path;
    private final Sort.Direction direction;

    ComplaintSort(String parameter, String path, Sort.Direction direction) {
        this.parameter = parameter;
        this.path = path;
        this.direction = direction;
    }

    /** The order named by the query parameter, latest first when it is missing; 400 for another name. */
    public static ComplaintSort of(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return LATEST_FILED;
        }
        for (var sort : values()) {
            if (sort.parameter.equals(parameter)) {
                return sort;
            }
        }
        throw ProblemException.badRequest("sort", "one-of", "values", "filedAt, -filedAt, dueAt");
    }

    Sort panache() {
        return Sort.by(path, direction).and("id", direction);
    }

    /** What lies beyond the cursor, in words of the query; the first half lets the index be used. */
    String beyond() {
        var past = direction == Sort.Direction.Descending ? "<" : ">";
        return "%1$s %2$s= :cursorTime and (%1$s %2$s :cursorTime or id %2$s :cursorId)".formatted(path, past);
    }

    Instant key(Complaint complaint) {
        return this == DUE_AT ? complaint.due().nextDueAt() : complaint.filedAt();
    }
}
