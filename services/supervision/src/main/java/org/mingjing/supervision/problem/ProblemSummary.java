package org.mingjing.supervision.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.scope.Scope;
import org.mingjing.supervision.organ.OrganDirectory;

/** A line of the ledger. */
public record ProblemSummary(
        UUID id,
        @Schema(examples = "WT-2018-23-000123") String number,
        ProblemStatus status,
        ProblemSource source,
        @Schema(nullable = true) String sourceRef,
        @Schema(examples = "FY230302") String organ,
        @Schema(examples = "鸡冠区法院") String organName,
        @Schema(examples = "230302") String region,
        @Schema(examples = "G4-01") String category,
        String title,
        Instant registeredAt,
        @Schema(nullable = true) LocalDate dueDate,
        @Schema(nullable = true) ProblemClock clock,
        Light light,

        @Schema(nullable = true, description = "Calendar days, negative when overdue")
        Long daysLeft,

        boolean onTheSpot,
        boolean demo) {

    /** A complaint's id is left out for the organ complained about: it carries the moment of filing. */
    static ProblemSummary from(Problem p, OrganDirectory directory, RectificationDates dates, Scope reader) {
        var hidden = p.entry().source() == ProblemSource.COMPLAINT
                && p.entry().organ().equals(reader.organ());
        return new ProblemSummary(
                p.id(),
                p.number(),
                p.status(),
                p.entry().source(),
                hidden ? null : p.entry().sourceRef(),
                p.entry().organ(),
                directory.shortName(p.entry().organ()),
                p.entry().region(),
                p.entry().category(),
                p.entry().title(),
                p.registeredAt(),
                p.dueDate(),
                p.clock(),
                dates.light(p.dueDate()),
                dates.daysLeft(p.dueDate()),
                p.signOff() != null && p.signOff().onTheSpot(),
                "demo".equals(p.entry().origin()));
    }
}
