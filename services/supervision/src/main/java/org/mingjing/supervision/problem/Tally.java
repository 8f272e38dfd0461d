package org.mingjing.supervision.problem;

/** How many problems share a value. */
public record Tally(String key, long count) {}
