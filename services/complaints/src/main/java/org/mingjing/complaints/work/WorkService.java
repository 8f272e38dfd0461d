package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.ComplaintAccess;

/** What waits for the caller, what is due first on top: the parts of all sources, merged. */
@ApplicationScoped
public class WorkService {
    /** Ids as text, whose order is the one that the database gives them. */
    private static final Comparator<Found> DUE_FIRST = Comparator.comparing(
                    (Found one) -> one.place().dueAt())
            .thenComparing(one -> one.place().id().toString());

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
                .flatMap(source -> source.waiting(beyond, size).stream().map(place -> new Found(source, place)))
                .sorted(DUE_FIRST)
                .limit(size + 1L)
                .toList();
        var page = Page.of(
                first, size, one -> Cursor.of(one.place().dueAt(), one.place().id()));
        return new Worklist(items(page.items()), page.next(), counts());
    }

    /** The lines in that order; what was taken away in this moment is left out. */
    private static List<WorkItem> items(List<Found> found) {
        Map<String, WorkItem> items = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(
                        Found::source, Collectors.mapping(one -> one.place().id(), Collectors.toList())))
                .forEach((source, ids) -> source.items(ids).forEach(item -> items.put(item.id(), item)));
        return found.stream()
                .map(one -> items.get(one.place().id().toString()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Worklist.Counts counts() {
        return sources.stream()
                .map(WorkSource::counts)
                .reduce(
                        new Worklist.Counts(0, 0, 0),
                        (one, other) -> new Worklist.Counts(
                                one.red() + other.red(), one.amber() + other.amber(), one.green() + other.green()));
    }

    private record Found(WorkSource source, WorkPlace place) {}
}
