package org.mingjing.complaints.complaint;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import java.util.UUID;

/** Where a complaint stands among those that are due. */
public record DuePosition(
        UUID id, @ProjectedFieldName("due.nextDueAt") Instant dueAt) {}
