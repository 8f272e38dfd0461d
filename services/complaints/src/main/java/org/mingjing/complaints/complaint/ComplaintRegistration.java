package org.mingjing.complaints.complaint;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.complaints.course.Classified;
import org.mingjing.complaints.course.Correction;
import org.mingjing.complaints.course.Rerouting;
import org.mingjing.complaints.deadline.PublicClocks;

/** As what a complaint is registered, and how that is put right; whoever was named once stays out (ADR 0072). */
@MappedSuperclass
public abstract class ComplaintRegistration extends ComplaintState {
    protected ComplaintRegistration() {}

    ComplaintRegistration(UUID id, String receipt, Matter matter, Origin origin, Instant filedAt) {
        super(id, receipt, matter, origin, filedAt);
    }

    /** 更正登记信息: it counts as something else; the statutory clocks are those of the new kind, from the same filing. */
    public ComplaintCorrected correct(String ground, Classified as, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.CORRECT, clocks, now);
        return corrected(new Correction(ground, matter.classified(), as, now), handling.organ(), clocks);
    }

    /**
     * 更正被反映单位: whoever was named before stays out.
     *
     * @param to who takes over where the organ that has it must stand aside; null where it need not
     */
    public ComplaintCorrected correctRespondent(
            String ground, Classified as, Handling to, PublicClocks clocks, Instant now) {
        require(ComplaintCommand.CORRECT_RESPONDENT, clocks, now);
        var from = handling.organ();
        if (to != null) {
            reroute(Rerouting.How.CORRECTED, to, null, now);
            waitAgain(clocks);
        }
        return corrected(new Correction(ground, matter.classified(), as, now), from, clocks);
    }

    /**
     * The organ that has it has come to stand aside, since the complaint that came first is about that one (ADR 0077).
     *
     * @param respondent who is kept out of this one too, as far as two can be
     */
    public ComplaintRaised standAside(String respondent, Handling to, PublicClocks clocks, Instant now) {
        var from = handling.organ();
        matter = matter.keepingOut(respondent);
        reroute(Rerouting.How.CORRECTED, to, null, now);
        waitAgain(clocks);
        return new ComplaintRaised(id(), from, to.organ(), now);
    }

    /** Says which officer is complained about; whoever handles it has to have given it on before. */
    public void confirmRespondent(String staffNo) {
        if (staffNo.equals(handling.handler())) {
            throw new RespondentAsHandler();
        }
        matter = matter.about(staffNo);
    }

    private ComplaintCorrected corrected(Correction correction, String from, PublicClocks clocks) {
        matter = matter.corrected(correction.after());
        course = course.and(correction);
        reckon(clocks);
        return ComplaintCorrected.of(this, correction, from);
    }
}
