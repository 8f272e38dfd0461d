package org.mingjing.complaints.complaint;

import java.util.List;
import org.mingjing.complaints.deadline.ClockView;

/**
 * How a complaint stands for the caller.
 *
 * @param reporter whether it is the caller's own, who is not shown all of it
 * @param statusLabel the state in the caller's language, as is next
 * @param commands the verbs of what the caller may do
 * @param next what happens next
 */
record Standing(
        boolean reporter,
        ComplaintStatus status,
        String statusLabel,
        List<ClockView> clocks,
        List<String> commands,
        String next) {}
