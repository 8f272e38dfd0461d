package org.mingjing.supervision.problem;

import java.time.Instant;

/** Who acts, and when; history that is imported brings its own. */
public record Occasion(String actor, Instant at) {}
