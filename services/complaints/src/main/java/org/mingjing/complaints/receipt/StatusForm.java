package org.mingjing.complaints.receipt;

import java.util.UUID;
import org.mingjing.complaints.page.TypedForm;

/**
 * A form of the reporter's page. Every bean of this type is asked for the forms that are sent there, with receipt and PIN
 * and by login alike; the form's name is the last segment of its address.
 */
public interface StatusForm {
    /** Whether the form of that name is this feature's. */
    boolean takes(String name);

    /**
     * Does what it says; the caller is the complaint's reporter by then.
     *
     * @throws org.mingjing.commons.web.ProblemException when it is refused: the page comes back with what was typed
     */
    void take(UUID complaintId, ReporterWay way, TypedForm typed);
}
