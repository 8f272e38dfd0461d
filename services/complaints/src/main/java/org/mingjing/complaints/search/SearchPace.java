package org.mingjing.complaints.search;

import io.smallrye.config.ConfigMapping;

/** How far each way of looking goes at first, before it is the other's turn; afterwards it goes further each time. */
@ConfigMapping(prefix = "mingjing.search")
interface SearchPace {
    /** Rows of the list. */
    int listRows();

    /** Hits of the index. */
    int indexHits();
}
