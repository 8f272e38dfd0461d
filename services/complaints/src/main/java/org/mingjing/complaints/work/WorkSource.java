package org.mingjing.complaints.work;

import java.util.List;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;

/** One sort of thing that may wait for a caller; every bean of this type has its part in the worklist. */
public interface WorkSource {
    /**
     * Where the things stand that wait for the caller, in the order of due time and then of id, at most {@code limit + 1}.
     *
     * @param beyond only what comes after it; null is the beginning
     */
    List<WorkPlace> waiting(Cursor beyond, int limit);

    /** The lines of those of its things that are shown, in any order; whatever they need is read for all at once. */
    List<WorkItem> items(List<UUID> ids);

    /** How much of it waits for the caller, by light. */
    Worklist.Counts counts();
}
