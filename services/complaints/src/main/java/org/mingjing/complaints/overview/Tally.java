package org.mingjing.complaints.overview;

/** One number: what it counts, its name in the caller's language, and the list that it counts. */
public record Tally(String key, String label, long count, String href) {}
