package org.mingjing.complaints.search;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.complaints.complaint.Position;

/** What one way of looking has found so far, latest first. */
final class Found {
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

    List<Position> first() {
        return hits.subList(0, Math.min(wanted, hits.size()));
    }
}
