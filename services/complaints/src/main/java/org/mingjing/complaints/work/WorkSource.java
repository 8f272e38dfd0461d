package org.mingjing.complaints.work;

import java.util.List;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;

/** One sort of thing that may wait for a caller; every bean of this type has its part in the worklist. */
public interface WorkSource {
    /**
     * What waits for the caller, in the order of due time and then of id, at most {@code limit + 1} things; every one has
     * a due time.
     *
     * @param beyond only what comes after it; null is the beginning
     */
    List<WorkItem> waiting(Cursor beyond, int limit);

    /** How much of it waits for the caller, by light. */
    Worklist.Counts counts();
}
