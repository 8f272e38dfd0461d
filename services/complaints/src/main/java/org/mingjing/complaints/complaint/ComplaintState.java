package org.mingjing.complaints.complaint;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.Rerouting;
import org.mingjing.complaints.deadline.PublicClocks;

/** How a complaint stands: what may be done to it, and how a command moves it on. */
@MappedSuperclass
public abstract class ComplaintState extends ComplaintRecord {
    protected ComplaintState() {}

    ComplaintState(UUID id, String receipt, Matter matter, Origin origin, Instant filedAt) {
        super(id, receipt, matter, origin, filedAt);
    }

    /** Whether it was sent on and what came of it is known, so that it can be concluded. */
    public boolean resultIsBack() {
        return status == ComplaintStatus.REFERRED
                && course.referral().filter(Referral::answered).isPresent();
    }

    /** Notes what came of a referral; false when it was noted before or is not this complaint's. */
    public boolean referralAnswered(UUID referral, String result, Instant at) {
        var waits = course.referrals().stream().anyMatch(one -> one.id().equals(referral) && !one.answered());
        if (waits) {
            course = course.answered(referral, result, at);
        }
        return waits;
    }

    /** What may be done to it now, by somebody or other. */
    public List<ComplaintCommand> allowed(PublicClocks clocks, Instant now) {
        return status.commands().stream()
                .filter(command -> CommandConditions.hold(command, this, clocks, now))
                .toList();
    }

    /** Refuses what the state forbids. */
    void require(ComplaintCommand command, PublicClocks clocks, Instant now) {
        if (!allowed(clocks, now).contains(command)) {
            throw new CommandRefused(status, command, allowed(clocks, now));
        }
    }

    void reroute(Rerouting.How how, Handling to, String reason, Instant now) {
        course = course.and(new Rerouting(how, handling.organ(), to.organ(), reason, now));
        // whose reply is under review does not watch the review, nor whoever has to stand aside what becomes of it
        handling = how == Rerouting.How.REVIEW || how == Rerouting.How.CORRECTED ? to : to.routedBy(handling.organ());
    }

    /** It waits at its organ to be taken in, or to be assigned where it was taken in before. */
    void waitAgain(PublicClocks clocks) {
        become(status == ComplaintStatus.FILED ? status : ComplaintStatus.ACCEPTED, clocks);
    }

    void become(ComplaintStatus next, PublicClocks clocks) {
        status = next;
        reckon(clocks);
    }

    void reckon(PublicClocks clocks) {
        due = Due.of(clocks.of(milestones()), milestones().suspensions(), origin().arrivedAt(id()));
    }
}
