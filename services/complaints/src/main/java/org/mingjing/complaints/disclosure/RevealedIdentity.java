package org.mingjing.complaints.disclosure;

import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.complaints.evidence.EvidenceView;
import org.mingjing.complaints.identity.Reporter;

/**
 * Who complained, for the person of a grant; its text form says nothing.
 *
 * @param until when the grant ends
 * @param look the how manieth look of the grant this is
 * @param files those that show who complained, and that the grant opens too
 */
public record RevealedIdentity(Reporter reporter, OffsetDateTime until, long look, List<EvidenceView> files) {
    /** Nothing of the person, so that no log line can hold it. */
    @Override
    public String toString() {
        return "RevealedIdentity[withheld]";
    }
}
