package org.mingjing.complaints.course;

import java.time.Instant;

/**
 * 更正登记信息: it was registered as something that it is not; the first one holds what was chosen at filing.
 *
 * @param ground code of {@code policy/correction-grounds.yaml}
 */
public record Correction(String ground, Classified before, Classified after, Instant at) {}
