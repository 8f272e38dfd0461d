package org.mingjing.complaints.disclosure;

import java.time.Instant;

/** That an identity was looked at: when, and by whom. */
public record IdentityLook(Instant at, String by) {}
