package org.mingjing.complaints.link;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint that is tied to another one, seen from that other one.
 *
 * @param side what it is to the other one
 */
record Link(UUID complaintId, Side side, String reason, String by, Instant at) {
    /** What a linked complaint is to the one that is looked at. */
    enum Side {
        FIRST,
        REPEAT,
        JOINT;

        LinkKind kind() {
            return this == JOINT ? LinkKind.JOINT : LinkKind.REPEAT;
        }
    }
}
