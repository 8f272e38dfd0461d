package org.mingjing.complaints.deadline;

/** A date promised in public, in words: what, how soon, and where the promise comes from. */
public record Promise(String label, String amount, String source) {}
