package org.mingjing.complaints.handover;

import java.util.UUID;

/**
 * A copy of evidence in a package.
 *
 * @param path in the package
 * @param tool the rules by which the copy was made
 * @param crc32 as ZIP files have it before the content
 */
record PackedFile(String path, UUID evidenceId, String tool, long sizeBytes, long crc32) {}
