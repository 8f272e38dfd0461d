package org.mingjing.complaints.course;

import java.time.Instant;

/** 进展答复: what the reporter was told on the way. */
public record ProgressReport(String text, Instant at) {}
