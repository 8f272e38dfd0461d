package org.mingjing.complaints.disclosure;

import java.util.List;

/** Where a request stands. {@link #EXPIRED} is never stored: it follows from the time. */
public enum IdentityRequestState {
    REQUESTED,
    GRANTED,
    DENIED,
    /** Granted, and taken back by a custodian before its end. */
    REVOKED,
    EXPIRED;

    /** The verbs that a custodian has left. */
    List<String> commands() {
        return switch (this) {
            case REQUESTED -> List.of("grant", "deny");
            case GRANTED -> List.of("revoke");
            case DENIED, REVOKED, EXPIRED -> List.of();
        };
    }
}
