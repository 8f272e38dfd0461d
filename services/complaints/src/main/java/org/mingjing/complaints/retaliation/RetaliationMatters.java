package org.mingjing.complaints.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.Handling;
import org.mingjing.complaints.complaint.MatterRules;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** Makes a complaint of a report of retaliation, checks it like any other, and routes it by its own rule. */
@ApplicationScoped
class RetaliationMatters {
    private static final String TITLE = "受到打击报复：";
    private static final int TITLE_CHARACTERS = 200;

    private final Organs organs;
    private final MatterRules rules;

    RetaliationMatters(Organs organs, MatterRules rules) {
        this.organs = organs;
        this.rules = rules;
    }

    /** The complaint as it is filed, and where it goes. */
    record Made(FilingRequest request, MatterRules.Routed routed) {}

    /** 422 naming each field that is not acceptable, and when every organ that could take it is involved. */
    Made of(Complaint first, RetaliationRequest body, RetaliationRule rule, LocalDate day) {
        var accused = accused(first, body);
        var request = request(first, body, accused, rule);
        return new Made(request, rules.route(request, day).retaliation(first.matter(), above(first, accused)));
    }

    private Organ accused(Complaint first, RetaliationRequest body) {
        var named = body.respondentOrgan() == null || body.respondentOrgan().isBlank()
                ? first.matter().respondentOrgan()
                : body.respondentOrgan().strip();
        return organs.known(named)
                .orElseThrow(() -> ProblemException.unprocessable("respondentOrgan", "unknown-organ", "code", named));
    }

    private Handling above(Complaint first, Organ accused) {
        var handling = organs.withCode(first.handling().organ()).orElseThrow();
        // also whoever was named by mistake before the respondent was corrected
        var involved = Stream.concat(
                        Stream.of(accused),
                        Stream.of(
                                        first.matter().respondentOrgan(),
                                        first.matter().firstRespondentOrgan())
                                .flatMap(code -> organs.withCode(code).stream()))
                .toList();
        return new RetaliationRoute(organs::withCode)
                .from(handling, involved)
                .map(organ -> Handling.at(organ.code(), organ.region()))
                .orElseThrow(() -> ProblemException.unprocessable(
                        "respondentOrgan", "retaliation-no-organ", "code", accused.code()));
    }

    private static FilingRequest request(
            Complaint first, RetaliationRequest body, Organ accused, RetaliationRule rule) {
        var matter = first.matter();
        return new FilingRequest(
                rule.kind(),
                Channel.ONLINE,
                matter.enterpriseRelated(),
                accused.code(),
                body.respondentOfficer(),
                body.respondentStaffNo(),
                rule.category(),
                title(matter.title()),
                body.text(),
                matter.caseNumber(),
                body.anonymous(),
                body.reporter(),
                body.notice(),
                null,
                null,
                null,
                null);
    }

    private static String title(String first) {
        var title = TITLE + first;
        return title.codePointCount(0, title.length()) <= TITLE_CHARACTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_CHARACTERS));
    }
}
