package org.mingjing.complaints.receipt;

import java.util.List;
import org.mingjing.complaints.page.Part;

/** A feature's share of the reporter's page of one complaint; every bean of this type has its place there. */
public interface StatusSection {
    /** What it shows; nothing where it has nothing to show. */
    List<Part> of(StatusVisit visit);
}
