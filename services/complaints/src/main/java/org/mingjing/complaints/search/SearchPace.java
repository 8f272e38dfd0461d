package org.mingjing.complaints.search;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How far each way of looking goes at first, before it is the other's turn; afterwards it goes further each time. */
@ConfigMapping(prefix = "mingjing.search")
interface SearchPace {
    /** Rows of the list. */
    int listRows();

    /** Hits of the index. */
    int indexHits();

    /** How often imported complaints are taken into the index of words. */
    String every();

    /** How long a round of that goes on. */
    Duration most();
}
