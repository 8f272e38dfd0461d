package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.ComplaintAccess;

/** What waits for the caller, what is due first on top: the parts of all sources, merged. */
@ApplicationScoped
public class WorkService {
    /** Ids as text, whose order is the one that the database gives them. */
    private static final Comparator<WorkItem> DUE_FIRST =
            Comparator.comparing(WorkItem::dueAt).thenComparing(WorkItem::id);

    private final List<WorkSource> sources;
    private final ComplaintAccess access;

    WorkService(@Any Instance<WorkSource> sources, ComplaintAccess access) {
        this.sources = sources.stream().toList();
        this.access = access;
    }

    /** One page of the caller's worklist with the counts of the whole; empty for whoever has none. */
    @Transactional
    public Worklist of(Integer limit, String cursor) {
        access.requireTokenScope("complaints.read");
        var size = Cursor.limit(limit);
        var beyond = Cursor.decode(cursor);
        var first = sources.stream()
                .flatMap(source -> source.waiting(beyond, size).stream())
                .sorted(DUE_FIRST)
                .limit(size + 1L)
                .toList();
        return Worklist.of(Page.of(first, size, item -> Cursor.of(item.dueAt(), UUID.fromString(item.id()))), counts());
    }

    private Worklist.Counts counts() {
        return sources.stream()
                .map(WorkSource::counts)
                .reduce(
                        new Worklist.Counts(0, 0, 0),
                        (one, other) -> new Worklist.Counts(
                                one.red() + other.red(), one.amber() + other.amber(), one.green() + other.green()));
    }
}
