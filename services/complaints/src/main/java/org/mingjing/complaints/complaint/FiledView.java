package org.mingjing.complaints.complaint;

import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.deadline.ClockView;

/**
 * The answer to a filing.
 *
 * @param pin opens the complaint together with the receipt; shown this once, and null when the answer is repeated
 * @param next what happens now, in the caller's language
 */
public record FiledView(
        UUID id,
        String receipt,
        String pin,
        ComplaintStatus status,
        List<ClockView> clocks,
        String handlingOrgan,
        String handlingOrganName,
        List<String> allowedCommands,
        String next) {

    /** What is kept for a repeated request: a PIN is never stored readable. */
    FiledView withoutPin() {
        return new FiledView(
                id, receipt, null, status, clocks, handlingOrgan, handlingOrganName, allowedCommands, next);
    }
}
