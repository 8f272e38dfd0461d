package org.mingjing.complaints.complaint;

import java.util.List;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** A feature's share of the officials' page of one complaint; every bean of this type has its place there. */
public interface MatterSection {
    /** What it shows of a complaint that the caller sees; nothing where it has nothing to show to this caller. */
    List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t);
}
