package org.mingjing.complaints.course;

import java.time.Instant;
import org.mingjing.commons.deadline.Extension;
import org.mingjing.complaints.deadline.ClockKind;

/** 延期: more time for one clock, with what the reporter was told about it. */
public record Extended(ClockKind clock, Extension by, String notice, Instant at) {}
