package org.mingjing.complaints.importing;

import io.smallrye.config.ConfigMapping;

/** How imports share the database with everybody else. */
@ConfigMapping(prefix = "mingjing.import")
interface ImportPace {
    /** Lines that are taken over in one transaction. */
    int lines();

    /** Transactions of one import at a time. */
    int atOnce();

    /** Transactions of all imports at a time: fewer than there are connections. */
    int together();
}
