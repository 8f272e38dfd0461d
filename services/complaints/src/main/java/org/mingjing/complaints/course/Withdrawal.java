package org.mingjing.complaints.course;

import java.time.Instant;

/** 撤回 by the reporter, who need not say why. */
public record Withdrawal(String reason, Instant at) {}
