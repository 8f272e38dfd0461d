package org.mingjing.complaints.complaint;

import java.util.UUID;

/** A feature that keeps its own share of what is filed; every bean of this type is asked, in the filing's transaction. */
public interface FilingShare {
    /**
     * Keeps it, if there is anything to keep; the complaint's row is there by then.
     *
     * @throws org.mingjing.commons.web.ProblemException 422 naming a field that is not acceptable; nothing is filed then
     */
    void keep(UUID complaintId, FilingRequest request, Origin origin);
}
