package org.mingjing.complaints.evidence;

/** How a file comes to a complaint; what its reporter brings he always brings himself. */
public enum Bringing {
    /** Together with the complaint. */
    FILED,
    /** By the office for the reporter, and it shows who he is, as the scan of a letter does: nobody gets it without a grant. */
    SEALED,
    /** Afterwards, by the reporter or for him, such as what came by post. */
    LATER,
    /** Found out by the office; the reporter learns nothing of it. */
    FOUND
}
