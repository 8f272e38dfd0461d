package org.mingjing.local.demo;

import java.time.OffsetDateTime;
import java.util.Map;

/** What is settled about a complaint before it is worded. */
record Draft(Organ organ, String category, String outcome, OffsetDateTime filedAt, Map<String, String> slots) {

    boolean provedTrue() {
        return outcome.equals("SUBSTANTIATED") || outcome.equals("PARTLY");
    }

    /** Whether property wrongly seized was given back upon it. */
    boolean releases() {
        return provedTrue() && category.equals("G4-04");
    }
}
