package org.mingjing.gateway.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.gateway.work.WorkCursor.Place;

/** Merges the lists of the services by deadline, so that no item is shown twice and none is passed over. */
final class WorkMerge {

    private static final Comparator<Strand> EARLIEST = Comparator.comparing(
            strand -> strand.head().dueAt(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final List<Strand> strands = new ArrayList<>();
    private final Map<String, Place> later = new LinkedHashMap<>();

    /** The fetched part of one service's list, and how far it is used up. */
    private static final class Strand {
        private final String service;
        private final Place from;
        private final ServicePage page;
        private int used;

        private Strand(String service, Place from, ServicePage page) {
            this.service = service;
            this.from = from;
            this.page = page;
            this.used = Math.min(from.skip(), page.items().size());
        }

        private boolean drained() {
            return used >= page.items().size();
        }

        private boolean hasMore() {
            return page.next() != null && !page.next().isBlank();
        }

        private WorkItem head() {
            return page.items().get(used);
        }
    }

    void add(String service, Place from, ServicePage page) {
        strands.add(new Strand(service, from, page));
    }

    /** A service that is silent now is asked again from the same place with the next page. */
    void keep(String service, Place from) {
        later.put(service, from);
    }

    /** Takes the earliest items, at most {@code limit}; stops where an unread page might hold an earlier one. */
    List<WorkItem> take(int limit) {
        List<WorkItem> taken = new ArrayList<>();
        while (taken.size() < limit && strands.stream().noneMatch(s -> s.drained() && s.hasMore())) {
            var earliest = strands.stream().filter(s -> !s.drained()).min(EARLIEST);
            if (earliest.isEmpty()) {
                break;
            }
            Strand strand = earliest.get();
            taken.add(strand.head());
            strand.used++;
        }
        return taken;
    }

    /** Where the next page begins; null when everything was shown. */
    String next() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Strand strand : strands) {
            if (!strand.drained()) {
                places.put(strand.service, new Place(strand.from.cursor(), strand.used));
            } else if (strand.hasMore()) {
                places.put(strand.service, new Place(strand.page.next(), 0));
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        places.putAll(later);
        return new WorkCursor(places).encode();
    }
}
