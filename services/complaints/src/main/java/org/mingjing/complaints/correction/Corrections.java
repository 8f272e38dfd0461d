package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintCorrected;
import org.mingjing.complaints.complaint.Handling;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.Routes;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** 更正登记信息: checks what a complaint is said to be in truth, and routes it again where it must be. */
@ApplicationScoped
public class Corrections {
    private final CorrectionGrounds grounds;
    private final ClassificationRules rules;
    private final OfficeEvents events;
    private final Organs organs;
    private final Routes routes;
    private final PublicClocks clocks;

    Corrections(
            CorrectionGrounds grounds,
            ClassificationRules rules,
            OfficeEvents events,
            Organs organs,
            Routes routes,
            PublicClocks clocks) {
        this.grounds = grounds;
        this.rules = rules;
        this.events = events;
        this.organs = organs;
        this.routes = routes;
        this.clocks = clocks;
    }

    /** It counts as something else; 422 naming the field that is not acceptable. */
    public ComplaintCorrected classify(Complaint complaint, CommandRequest.Correct body, Instant at) {
        grounds.require(body.groundCode());
        var as = rules.classified(complaint, body, at);
        events.require(complaint, as.kind(), body.businessEvent());
        var corrected = complaint.correct(body.groundCode(), as, clocks, at);
        events.keep(complaint.id(), body.businessEvent());
        return corrected;
    }

    /** It is about another organ; 422 naming the field that is not acceptable. */
    public ComplaintCorrected respondent(Complaint complaint, CommandRequest.CorrectRespondent body, Instant at) {
        grounds.require(body.groundCode());
        var respondent = respondent(complaint, body.respondentOrgan());
        var to = routes.onceAbout(complaint, respondent).orElse(null);
        var as = complaint.matter().classified().about(respondent.code(), respondent.region());
        return complaint.correctRespondent(body.groundCode(), as, to, clocks, at);
    }

    /** Whether a correction to a 影响营商环境（案）事件 has to bring its report form. */
    boolean asksForEvent(Complaint complaint) {
        return events.needed(complaint, Kind.BUSINESS_ENVIRONMENT);
    }

    /** Who would handle it if it were about that organ; 422 as the correction would be refused. */
    Handling route(Complaint complaint, String codeOrName) {
        return routes.onceAbout(complaint, respondent(complaint, codeOrName)).orElse(complaint.handling());
    }

    private Organ respondent(Complaint complaint, String codeOrName) {
        var organ = Optional.ofNullable(codeOrName)
                .flatMap(organs::known)
                .filter(Organ::active)
                .orElseThrow(() -> refused("unknown-organ", "code", String.valueOf(codeOrName)));
        if (organ.code().equals(complaint.matter().respondentOrgan())) {
            throw refused("correction-nothing");
        }
        if (!complaint.matter().hasRoomForOrgan(organ.code())) {
            throw refused("correction-two-organs");
        }
        return organ;
    }

    private static ProblemException refused(String code, Object... args) {
        return ProblemException.unprocessable("respondentOrgan", code, args);
    }
}
