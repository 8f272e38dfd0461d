package org.mingjing.complaints.search;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.complaints.complaint.Position;

/** What one way of looking has found so far, latest first. */
final class Found {
    /** One more in so many. */
    private static final int LUCK = 5;

    private final List<Position> hits = new ArrayList<>();
    private final int wanted;
    private boolean atTheEnd;

    Found(int wanted) {
        this.wanted = wanted;
    }

    void add(List<Position> more, boolean end) {
        hits.addAll(more);
        atTheEnd = end;
    }

    /** Whether nothing more has to be looked at. */
    boolean done() {
        return atTheEnd || hits.size() >= wanted;
    }

    /** After so many have been looked at: how many more it takes at the same rate, and a few for bad luck. */
    int left(int looked) {
        var missing = wanted - hits.size();
        return hits.isEmpty() ? Integer.MAX_VALUE : Math.ceilDiv(missing * looked * LUCK, hits.size() * (LUCK - 1));
    }

    List<Position> first() {
        return hits.subList(0, Math.min(wanted, hits.size()));
    }
}
