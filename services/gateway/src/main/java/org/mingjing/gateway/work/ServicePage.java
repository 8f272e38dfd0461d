package org.mingjing.gateway.work;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What one service answers to {@code GET /api/v1/work-items}: items by deadline, the next cursor, and its counts. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ServicePage(List<WorkItem> items, String next, WorkCounts counts) {

    ServicePage {
        items = items == null ? List.of() : items;
        counts = counts == null ? WorkCounts.NONE : counts;
    }
}
