package org.mingjing.complaints.order;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.version.Versioned;

/**
 * An order of supervision as officials see it.
 *
 * @param light red when the day to answer by has passed
 * @param answerable whether this caller can answer it now
 */
public record OrderView(
        UUID id,
        long version,
        String number,
        OrderLevel level,
        String clock,
        String clockLabel,
        LocalDate answerBy,
        Light light,
        OffsetDateTime issuedAt,
        String answer,
        String answeredBy,
        OffsetDateTime answeredAt,
        OffsetDateTime closedAt,
        boolean answerable)
        implements Versioned {}
