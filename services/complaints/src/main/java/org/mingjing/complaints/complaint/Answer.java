package org.mingjing.complaints.complaint;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Something the reporter was told, and when. */
@Embeddable
public record Answer(String text, Instant at) {}
