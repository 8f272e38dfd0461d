package org.mingjing.complaints.evidence;

/** How a file comes to a complaint; what its reporter brings he always brings himself. */
public enum Bringing {
    /** Together with the complaint. */
    FILED,
    /** Afterwards, by the reporter or for him, such as what came by post. */
    LATER,
    /** Found out by the office; the reporter learns nothing of it. */
    FOUND
}
