package org.mingjing.complaints.overview;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much of its time the database gives to the sums. */
@ConfigMapping(prefix = "mingjing.figures")
interface FigurePace {
    /** From the beginning of one round to the next. */
    String every();

    /** How long a round goes on; an import of a million leaves work for many rounds. */
    Duration most();
}
