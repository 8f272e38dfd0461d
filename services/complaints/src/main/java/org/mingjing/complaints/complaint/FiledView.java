package org.mingjing.complaints.complaint;

import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.deadline.ClockView;

/**
 * The answer to a filing.
 *
 * @param pin opens the complaint together with the receipt; shown this once
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
        String next) {}
