package org.mingjing.complaints.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.complaints.pace.Round;

/** Takes imported complaints into the index of words, some at a time; beside another replica each takes others. */
@ApplicationScoped
public class SearchRound {
    /** Little enough that a round ends soon after its time is over. */
    private static final int BATCH = 200;

    private final SearchIndex index;
    private final SearchPace pace;

    SearchRound(SearchIndex index, SearchPace pace) {
        this.index = index;
        this.pace = pace;
    }

    /** Goes on until nothing waits or the round's time is over. */
    @Scheduled(
            identity = "search-words",
            every = "${mingjing.search.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Round.of(pace.most()).whileFull(BATCH, () -> index.catchUp(BATCH));
    }
}
