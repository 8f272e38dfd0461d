package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** Where a complaint stands in a list of the latest. */
public record Position(UUID id, Instant filedAt) {}
