package org.mingjing.complaints.receipt;

/** So many tries within so many minutes, then a wait until they are over. */
public record AttemptRule(int attempts, int minutes) {}
