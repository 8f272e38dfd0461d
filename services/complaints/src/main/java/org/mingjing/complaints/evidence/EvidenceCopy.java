package org.mingjing.complaints.evidence;

/** What is handed out instead of the original; {@code tool} names the rules by which it was cleaned. */
public record EvidenceCopy(String sha256, long sizeBytes, String tool) {}
