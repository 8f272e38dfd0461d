package org.mingjing.complaints.evidence;

/** A file that may be kept, with the copy that others get of it; never compared. */
@SuppressWarnings("ArrayRecordComponent")
public record ReadyFile(String name, String mediaType, byte[] content, String sha256, MadeCopy copy) {}
