package org.mingjing.complaints.work;

import java.time.Instant;
import java.util.UUID;

/** Where a thing stands on a worklist: by the moment at which it is due, then by its id. */
public record WorkPlace(UUID id, Instant dueAt) {}
