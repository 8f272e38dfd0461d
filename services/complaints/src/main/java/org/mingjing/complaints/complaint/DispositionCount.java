package org.mingjing.complaints.complaint;

/** How many people were dealt with in one way. */
public record DispositionCount(DispositionKind kind, int count) {}
