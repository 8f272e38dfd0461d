package org.mingjing.commons.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HashChainTest {
    private static final UUID THING = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Instant TIME = Instant.parse("2018-03-01T02:00:00.123456Z");

    @Property(tries = 200)
    void aChainAsWrittenIsIntact(@ForAll @IntRange(max = 20) int length) {
        List<TimelineEntry> chain = chain(length);
        assertThat(verify(chain, chain)).isEqualTo(Verification.whole(length));
    }

    @Property(tries = 200)
    void aChangedEntryShows(@ForAll @IntRange(min = 1, max = 20) int length, @ForAll int where) {
        int index = Math.floorMod(where, length);
        List<TimelineEntry> chain = chain(length);
        List<TimelineEntry> changed = new ArrayList<>(chain);
        changed.set(index, withCommand(chain.get(index), "forged"));
        assertThat(verify(changed, chain)).isEqualTo(Verification.broken(length, index + 1L));
    }

    @Property(tries = 200)
    void anEntryTakenOutShows(@ForAll @IntRange(min = 1, max = 20) int length, @ForAll int where) {
        int index = Math.floorMod(where, length);
        List<TimelineEntry> chain = chain(length);
        List<TimelineEntry> cut = new ArrayList<>(chain);
        cut.remove(index);
        assertThat(verify(cut, chain)).isEqualTo(Verification.broken(length - 1L, index + 1L));
    }

    @Property(tries = 100)
    void swappedEntriesShow(@ForAll @IntRange(min = 2, max = 20) int length, @ForAll int where) {
        int index = Math.floorMod(where, length - 1);
        List<TimelineEntry> chain = chain(length);
        List<TimelineEntry> swapped = new ArrayList<>(chain);
        swapped.set(index, chain.get(index + 1));
        swapped.set(index + 1, chain.get(index));
        assertThat(verify(swapped, chain).intact()).isFalse();
    }

    @Test
    void anEntryRewrittenWithAFittingHashShowsAtTheNext() {
        List<TimelineEntry> chain = chain(3);
        List<TimelineEntry> forged = new ArrayList<>(chain);
        TimelineEntry rewritten = withCommand(chain.get(1), "forged");
        forged.set(1, withHash(rewritten, HashChain.hash(rewritten)));
        assertThat(verify(forged, chain)).isEqualTo(Verification.broken(3, 3));
    }

    @Test
    void aWholeRewrittenChainShowsAtItsHead() {
        List<TimelineEntry> chain = chain(2);
        TimelineEntry first = withCommand(chain.get(0), "forged");
        first = withHash(first, HashChain.hash(first));
        assertThat(HashChain.verify(List.of(first), 2, chain.get(1).hash()).intact())
                .isFalse();
        assertThat(HashChain.verify(List.of(first), 1, chain.get(0).hash())).isEqualTo(Verification.broken(1, 2));
    }

    @Test
    void everyFieldCounts() {
        TimelineEntry entry = chain(1).getFirst();
        TimelineEntry other = new TimelineEntry(
                entry.aggregateType(),
                entry.aggregateId(),
                entry.seq(),
                entry.command(),
                entry.actor(),
                entry.organ(),
                entry.role(),
                entry.before(),
                entry.after(),
                entry.occurredAt(),
                entry.recordedAt().plusNanos(1000),
                entry.traceId(),
                entry.previousHash(),
                null);
        assertThat(HashChain.hash(other)).isNotEqualTo(entry.hash());
    }

    private static Verification verify(List<TimelineEntry> entries, List<TimelineEntry> written) {
        String head = written.isEmpty() ? HashChain.GENESIS : written.getLast().hash();
        return HashChain.verify(entries, written.size(), head);
    }

    private static List<TimelineEntry> chain(int length) {
        List<TimelineEntry> chain = new ArrayList<>();
        String previous = HashChain.GENESIS;
        for (int i = 1; i <= length; i++) {
            TimelineEntry open = new TimelineEntry(
                    "thing",
                    THING,
                    i,
                    "step",
                    "handler",
                    "JC230300",
                    "handler",
                    Map.of("n", i - 1),
                    Map.of("n", i),
                    TIME,
                    TIME,
                    null,
                    previous,
                    null);
            TimelineEntry entry = withHash(open, HashChain.hash(open));
            chain.add(entry);
            previous = entry.hash();
        }
        return chain;
    }

    private static TimelineEntry withCommand(TimelineEntry e, String command) {
        return copy(e, command, e.hash());
    }

    private static TimelineEntry withHash(TimelineEntry e, String hash) {
        return copy(e, e.command(), hash);
    }

    private static TimelineEntry copy(TimelineEntry e, String command, String hash) {
        return new TimelineEntry(
                e.aggregateType(),
                e.aggregateId(),
                e.seq(),
                command,
                e.actor(),
                e.organ(),
                e.role(),
                e.before(),
                e.after(),
                e.occurredAt(),
                e.recordedAt(),
                e.traceId(),
                e.previousHash(),
                hash);
    }
}
