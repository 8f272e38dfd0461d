package org.mingjing.complaints.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Position;

/**
 * Looks in two ways by turns, each time further: along the list, which is quick where the word is frequent or the list
 * short, and along the index of words, which is quick where the word is rare. Whichever ends first has the answer, so a
 * search costs at most twice what the better way would have, and nobody has to guess beforehand which that is.
 */
@ApplicationScoped
class Looking {
    private static final int FURTHER = 4;
    /** More than the clocks of two machines differ by: nothing that was filed lies beyond it. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final Position LATEST = new Position(new UUID(-1, -1), Instant.parse("9999-12-31T00:00:00Z"));

    private final Complaints complaints;
    private final ComplaintAccess access;
    private final SearchIndex index;
    private final CurrentScope scope;
    private final SearchPace pace;

    Looking(Complaints complaints, ComplaintAccess access, SearchIndex index, CurrentScope scope, SearchPace pace) {
        this.complaints = complaints;
        this.access = access;
        this.index = index;
        this.scope = scope;
        this.pace = pace;
    }

    /** The latest hits beyond the cursor, at most so many. */
    List<Position> latest(Phrases phrases, ComplaintFilter filter, Cursor beyond, int wanted, Instant now) {
        var start = beyond == null ? LATEST : new Position(beyond.id(), beyond.time());
        var list = new OnList(phrases, filter, start, wanted, now);
        // the index goes back month by month, so it has to begin in one in which there is something
        var words = new InIndex(
                phrases, filter, beyond == null ? new Position(LATEST.id(), now.plus(AHEAD)) : start, wanted, now);
        list.further(pace.listRows());
        if (!list.found.done() && list.left() <= pace.listRows() * FURTHER) {
            list.further(list.left());
        }
        for (; !list.found.done(); list.further(list.step * FURTHER)) {
            words.further(words.step == 0 ? pace.indexHits() : words.step * FURTHER);
            if (words.found.done()) {
                return words.found.first();
            }
        }
        return list.found.first();
    }

    /** Whether some that were imported may be missing, since they are not in the index yet. */
    boolean incomplete() {
        return index.waits();
    }

    private ComplaintQuery query(ComplaintFilter filter, Instant now) {
        return access.narrowed(ComplaintQuery.of(filter, now));
    }

    /** Reads the list and looks into each text. */
    private final class OnList {
        private final Found found;
        private final Phrases phrases;
        private final ComplaintFilter filter;
        private final Instant now;
        private Position last;
        private int step;

        OnList(Phrases phrases, ComplaintFilter filter, Position start, int wanted, Instant now) {
            this.found = new Found(wanted);
            this.phrases = phrases;
            this.filter = filter;
            this.now = now;
            this.last = start;
        }

        /** How many rows are left to be read if the word goes on being as frequent as it was. */
        int left() {
            return found.left(step);
        }

        void further(int rows) {
            step = rows;
            var read = complaints.positions(
                    query(filter, now).beyond(ComplaintSort.LATEST_FILED, Cursor.of(last.filedAt(), last.id())),
                    ComplaintSort.LATEST_FILED,
                    rows);
            var hits = index.among(read, phrases);
            found.add(read.stream().filter(one -> hits.contains(one.id())).toList(), read.size() < rows);
            last = read.isEmpty() ? last : read.getLast();
        }
    }

    /** Reads the index and asks which of the hits belong to the list. */
    private final class InIndex {
        private final Found found;
        private final Phrases phrases;
        private final ComplaintFilter filter;
        private final List<String> tags;
        private final Instant now;
        private Position last;
        private int step;

        InIndex(Phrases phrases, ComplaintFilter filter, Position start, int wanted, Instant now) {
            this.found = new Found(wanted);
            this.phrases = phrases;
            this.filter = filter;
            this.tags = SearchTags.of(filter, scope.get());
            this.now = now;
            this.last = start;
        }

        void further(int rows) {
            step = rows;
            if (tags.isEmpty()) {
                // a reporter's few complaints are soon read, and have no tag of their own
                return;
            }
            var read = index.older(phrases, tags, last, rows);
            found.add(belonging(read), read.size() < rows);
            last = read.isEmpty() ? last : read.getLast();
        }

        private List<Position> belonging(List<Position> read) {
            if (read.isEmpty()) {
                return read;
            }
            var ids = read.stream().map(Position::id).toList();
            var belong = new HashSet<>(complaints.positions(
                    query(filter, now).and("id in (:found)", Map.of("found", ids)),
                    ComplaintSort.LATEST_FILED,
                    ids.size()));
            return read.stream().filter(belong::contains).toList();
        }
    }
}
