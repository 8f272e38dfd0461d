package org.mingjing.complaints.complaint;

/**
 * In whose hands complaints are, as a list is narrowed to it; null narrows nothing. For officials only: a reporter does not
 * learn who handles his complaint.
 *
 * @param handler the number of the officer in charge
 * @param assigned whether an officer is in charge; false finds what has none yet and is still open
 * @param open whether the reporter still waits for the answer
 */
public record ChargeFilter(String handler, Boolean assigned, Boolean open) {
    /** Narrows nothing. */
    public static final ChargeFilter NONE = new ChargeFilter(null, null, null);

    /** Whether it would tell who handles a complaint. */
    boolean tellsOfficers() {
        return handler != null || assigned != null;
    }
}
