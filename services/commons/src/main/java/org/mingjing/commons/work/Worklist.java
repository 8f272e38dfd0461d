package org.mingjing.commons.work;

import java.util.List;
import org.mingjing.commons.paging.Page;

/**
 * A page of a worklist, what is due first on top, with the counts of the whole list.
 *
 * @param items the things
 * @param next cursor of the next page, null at the end
 * @param counts of the whole list by light
 */
public record Worklist(List<WorkItem> items, String next, Counts counts) {
    public Worklist {
        items = List.copyOf(items);
    }

    /** A page and its counts. */
    public static Worklist of(Page<WorkItem> page, Counts counts) {
        return new Worklist(page.items(), page.next(), counts);
    }

    /** How many things are overdue, due soon, and in time. */
    public record Counts(long red, long amber, long green) {}
}
