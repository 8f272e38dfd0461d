package org.mingjing.supervision.problem;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What it takes to enter a problem in the ledger.
 *
 * @param sourceRef the matter it came from, e.g. the complaint's id; null if there is none
 * @param organ the responsible organ
 * @param region that organ's region, a GB/T 2260 prefix
 * @param rectifyBy a date already promised elsewhere for putting it right; null leaves it to the policy
 * @param origin {@code demo} for made records, else null
 */
@Embeddable
public record Registration(
        @Enumerated(EnumType.STRING) ProblemSource source,
        String sourceRef,
        String organ,
        String region,
        String category,
        String title,
        String description,
        LocalDate rectifyBy,
        String origin) {}
