package org.mingjing.complaints.complaint;

import java.time.Instant;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.deadline.PublicClocks;

/** What the commands ask of a complaint beyond its state; the states themselves are in {@link ComplaintStatus}. */
final class CommandConditions {
    private CommandConditions() {}

    static boolean hold(ComplaintCommand command, Complaint complaint, PublicClocks clocks, Instant now) {
        var paused = complaint.course().pause(now).isPresent();
        var elsewhere = waitsForAnotherOrgan(complaint);
        var referred = complaint.status() == ComplaintStatus.REFERRED;
        return switch (command) {
            case DECLINE, REPLY, RATE, WITHDRAW -> true;
            case ACCEPT -> complaint.status() == ComplaintStatus.FILED || elsewhere;
            case ASSIGN, PROGRESS -> !elsewhere;
            case PROCEDURAL_REPLY -> !elsewhere && complaint.proceduralReply() == null;
            case DESIGNATE, RAISE -> !referred || elsewhere;
            case REFER, SUSPEND -> !paused;
            case RESUME -> paused;
            case EXTEND ->
                !paused && clocks.extendable(complaint.milestones(), now).isPresent();
            case CONCLUDE ->
                !paused
                        && (referred
                                ? referralAnswered(complaint)
                                : complaint.handling().handler() != null);
            case CLOSE -> clocks.ratingOver(complaint.milestones(), now);
            case REVIEW ->
                complaint.course().rounds().isEmpty()
                        && !now.isAfter(
                                clocks.reviewRequestableUntil(complaint.reply().at()));
        };
    }

    private static boolean waitsForAnotherOrgan(Complaint complaint) {
        return complaint.status() == ComplaintStatus.REFERRED
                && complaint.course().referral().orElseThrow().target() == ReferralTarget.ORGAN;
    }

    private static boolean referralAnswered(Complaint complaint) {
        return complaint.course().referral().map(Referral::answered).orElse(false);
    }
}
