package org.mingjing.gateway.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.gateway.work.WorkCursor.Place;

class WorkMergeTest {

    private static final List<String> SERVICES = List.of("complaints", "enforcement", "supervision");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void everyItemIsShownOnceAndInOrder(int limit) {
        Random random = new Random(limit);
        Map<String, List<WorkItem>> lists = new TreeMap<>();
        int all = 0;
        for (String service : SERVICES) {
            List<WorkItem> items = list(service, random);
            lists.put(service, items);
            all += items.size();
        }
        List<WorkItem> shown = readAll(lists, limit);
        assertThat(shown).hasSize(all).doesNotHaveDuplicates();
        assertThat(shown).extracting(WorkItem::dueAt).isSorted();
    }

    @Test
    void aSilentServiceIsAskedAgainFromItsPlace() {
        WorkMerge merge = new WorkMerge();
        merge.add("complaints", Place.START, new ServicePage(List.of(item("a", 1), item("b", 2)), null, null));
        merge.keep("supervision", new Place("c7", 3));
        assertThat(merge.take(1)).extracting(WorkItem::id).containsExactly("a");
        assertThat(WorkCursor.decode(merge.next(), SERVICES).orElseThrow().places())
                .containsEntry("complaints", new Place("", 1))
                .containsEntry("supervision", new Place("c7", 3));
    }

    @Test
    void aCursorThatIsNoneOfOursIsNotRead() {
        assertThat(WorkCursor.decode("%", SERVICES)).isEmpty();
        assertThat(WorkCursor.decode("", SERVICES)).isEmpty();
        assertThat(WorkCursor.decode(WorkCursor.start(List.of("other")).encode(), SERVICES))
                .isEmpty();
        WorkCursor ours = WorkCursor.start(SERVICES);
        assertThat(WorkCursor.decode(ours.encode(), SERVICES)).isEqualTo(Optional.of(ours));
    }

    private static List<WorkItem> readAll(Map<String, List<WorkItem>> lists, int limit) {
        List<WorkItem> shown = new ArrayList<>();
        WorkCursor cursor = WorkCursor.start(SERVICES);
        while (cursor != null) {
            WorkMerge merge = new WorkMerge();
            cursor.places()
                    .forEach((service, place) ->
                            merge.add(service, place, serve(lists.get(service), place, limit + place.skip())));
            shown.addAll(merge.take(limit));
            String next = merge.next();
            cursor = next == null ? null : WorkCursor.decode(next, SERVICES).orElseThrow();
        }
        return shown;
    }

    /** A service whose cursor is simply the number of the item to go on with. */
    private static ServicePage serve(List<WorkItem> list, Place place, int limit) {
        int from = place.cursor().isEmpty() ? 0 : Integer.parseInt(place.cursor());
        int to = Math.min(list.size(), from + limit);
        return new ServicePage(list.subList(from, to), to < list.size() ? Integer.toString(to) : null, null);
    }

    private static List<WorkItem> list(String service, Random random) {
        List<WorkItem> items = new ArrayList<>();
        long due = 0;
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            due += random.nextInt(1000);
            items.add(item(service + i, due));
        }
        return items;
    }

    private static WorkItem item(String id, long due) {
        return new WorkItem(
                "s",
                "k",
                id,
                id,
                id,
                "",
                "S",
                "S",
                Instant.ofEpochSecond(due),
                1L,
                "GREEN",
                "",
                "",
                "",
                "/",
                List.of());
    }
}
