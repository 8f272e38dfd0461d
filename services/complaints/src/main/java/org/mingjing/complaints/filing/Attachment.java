package org.mingjing.complaints.filing;

/** A file as it came: phones name all their pictures alike, so the name tells none apart. Never compared. */
@SuppressWarnings("ArrayRecordComponent")
record Attachment(String name, byte[] content) {}
