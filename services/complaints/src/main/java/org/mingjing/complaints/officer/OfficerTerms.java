package org.mingjing.complaints.officer;

import java.time.LocalDate;
import org.mingjing.commons.policy.Policies;

/** For how long a login tells who works at an organ. */
final class OfficerTerms {
    private final Policies<Days> rules = Policies.read("officers", Days.class);

    private record Days(int days) {}

    /** Who was seen on that day or after it may be offered. */
    LocalDate offeredFrom(LocalDate today) {
        return today.minusDays(rules.value("OFFERED", today).days());
    }

    /** Who was last seen before that day is forgotten. */
    LocalDate keptFrom(LocalDate today) {
        return today.minusDays(rules.value("KEPT", today).days());
    }
}
