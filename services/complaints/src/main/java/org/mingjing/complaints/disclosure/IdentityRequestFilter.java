package org.mingjing.complaints.disclosure;

/** What a list of requests is narrowed to; null narrows nothing. */
public record IdentityRequestFilter(IdentityRequestState state, String ground, String handlingOrgan, String category) {
    /** Narrows nothing. */
    public static IdentityRequestFilter none() {
        return new IdentityRequestFilter(null, null, null, null);
    }
}
