package org.mingjing.complaints.handover;

import java.time.Instant;
import java.util.List;

/**
 * What was handed over, to the byte: the list that was signed, the signature, and the copies that the list means. Never
 * compared.
 *
 * @param note how the signature is checked, with the key of that time
 */
@SuppressWarnings("ArrayRecordComponent")
record ClueSeal(
        byte[] manifest, byte[] signature, byte[] note, byte[] facts, List<PackedFile> files, Instant handedOverAt) {
    ClueSeal {
        files = List.copyOf(files);
    }
}
