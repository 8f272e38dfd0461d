package org.mingjing.complaints.complaint;

import java.time.Instant;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.deadline.PublicClocks;

/** What the commands ask of a complaint beyond its state; the states themselves are in {@link ComplaintStatus}. */
final class CommandConditions {
    private CommandConditions() {}

    static boolean hold(ComplaintCommand command, ComplaintRecord complaint, PublicClocks clocks, Instant now) {
        var paused = complaint.course().pause(now).isPresent();
        var elsewhere = waitsForAnotherOrgan(complaint);
        var referred = complaint.status() == ComplaintStatus.REFERRED;
        return switch (command) {
            case DECLINE, REPLY, RATE, WITHDRAW -> true;
            case ACCEPT -> complaint.status() == ComplaintStatus.FILED || elsewhere;
            case ASSIGN, PROGRESS -> !elsewhere;
            case PROCEDURAL_REPLY -> !elsewhere && complaint.proceduralReply() == null;
            case DESIGNATE, RAISE -> !referred || elsewhere;
            // what was answered once stays as it was answered; a report of retaliation is classified and routed by its
            // own rule
            case CORRECT, CORRECT_RESPONDENT ->
                complaint.course().rounds().isEmpty() && !complaint.matter().retaliation();
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

    /**
     * Whether it is among the steps to be taken then: what the complaint stands still for comes alone, and a report of
     * progress, which is open at any time, never in its place.
     */
    static boolean due(ComplaintCommand command, ComplaintRecord complaint, PublicClocks clocks, Instant now) {
        return hold(command, complaint, clocks, now)
                && switch (complaint.status()) {
                    case ACCEPTED -> command != ComplaintCommand.PROGRESS;
                    case HANDLING -> dueInHandling(command, complaint, now);
                    case REFERRED -> command == ComplaintCommand.PROCEDURAL_REPLY || !waitsForResult(complaint);
                    case FILED, DECLINED, CONCLUDED, REPLIED, CLOSED, WITHDRAWN -> true;
                };
    }

    private static boolean dueInHandling(ComplaintCommand command, ComplaintRecord complaint, Instant now) {
        if (complaint.course().pause(now).isPresent()) {
            return command == ComplaintCommand.RESUME;
        }
        // a review comes to the organ above without an officer
        return complaint.handling().handler() != null || command == ComplaintCommand.ASSIGN;
    }

    /** Whether a service or discipline inspection has it, and has not said what came of it. */
    static boolean waitsForResult(ComplaintRecord complaint) {
        return complaint.status() == ComplaintStatus.REFERRED
                && !waitsForAnotherOrgan(complaint)
                && !referralAnswered(complaint);
    }

    private static boolean waitsForAnotherOrgan(ComplaintRecord complaint) {
        return complaint.status() == ComplaintStatus.REFERRED
                && complaint.course().referral().orElseThrow().target() == ReferralTarget.ORGAN;
    }

    private static boolean referralAnswered(ComplaintRecord complaint) {
        return complaint.course().referral().map(Referral::answered).orElse(false);
    }
}
