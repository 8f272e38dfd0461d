package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.correction.Corrections;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.disposition.Dispositions;
import org.mingjing.complaints.letter.LetterNumbers;

/** Turns a command's body into the aggregate's method; people and imported histories come through here alike. */
@ApplicationScoped
public class ComplaintSteps {
    private final PublicClocks clocks;
    private final Dispositions dispositions;
    private final Routes routes;
    private final SuspensionRules suspensions;
    private final LetterNumbers letters;
    private final Corrections corrections;

    ComplaintSteps(
            PublicClocks clocks,
            Dispositions dispositions,
            Routes routes,
            SuspensionRules suspensions,
            LetterNumbers letters,
            Corrections corrections) {
        this.clocks = clocks;
        this.dispositions = dispositions;
        this.routes = routes;
        this.suspensions = suspensions;
        this.letters = letters;
        this.corrections = corrections;
    }

    /** Does the command; 422 naming the field that is not acceptable. */
    public ComplaintEvent apply(Complaint complaint, CommandRequest body, Instant at) {
        return switch (body) {
            case CommandRequest.Accept _ -> complaint.accept(clocks, at);
            case CommandRequest.Decline d -> complaint.decline(d.groundCode(), d.reason(), d.remedy(), clocks, at);
            case CommandRequest.Assign a -> complaint.assign(a.handler(), a.department(), clocks, at);
            case CommandRequest.Refer r -> refer(complaint, r, at);
            case CommandRequest.Designate d ->
                complaint.designate(routes.to(complaint, "organ", d.organ()), d.reason(), clocks, at);
            case CommandRequest.Raise r -> complaint.raise(above(complaint, body, at), r.reason(), clocks, at);
            case CommandRequest.Correct c -> {
                complaint.require(c.command(), clocks, at);
                yield corrections.classify(complaint, c, at);
            }
            case CommandRequest.CorrectRespondent c -> {
                complaint.require(c.command(), clocks, at);
                yield corrections.respondent(complaint, c, at);
            }
            case CommandRequest.ProceduralReply p -> complaint.replyProcedurally(p.text(), clocks, at);
            case CommandRequest.Suspend s -> complaint.suspend(suspensions.pause(complaint, s, at), clocks);
            case CommandRequest.Resume _ -> complaint.resume(clocks, at);
            case CommandRequest.Extend e -> extend(complaint, e, at);
            case CommandRequest.Progress p -> complaint.progress(p.text(), clocks, at);
            case CommandRequest.Conclude c -> conclude(complaint, c, at);
            case CommandRequest.Reply r ->
                complaint.reply(r.text(), letters.next(complaint.handling().organ(), at), clocks, at);
            case CommandRequest.Rate r ->
                complaint.rate(new Rating(r.speed(), r.attitude(), r.result(), r.cleanness(), at), clocks);
            case CommandRequest.Close _ -> complaint.close(clocks, at);
            case CommandRequest.Review r -> complaint.review(above(complaint, body, at), r.reason(), clocks, at);
            case CommandRequest.Withdraw w -> complaint.withdraw(w.reason(), clocks, at);
        };
    }

    /**
     * Does again what was done elsewhere: a reply keeps the number its letter had there, and gets none here.
     *
     * @param letterNumber may be null
     */
    public ComplaintEvent relive(Complaint complaint, CommandRequest body, String letterNumber, Instant at) {
        return body instanceof CommandRequest.Reply reply
                ? complaint.reply(reply.text(), letterNumber, clocks, at)
                : apply(complaint, body, at);
    }

    private ComplaintEvent extend(Complaint complaint, CommandRequest.Extend body, Instant at) {
        clocks.extendable(complaint.milestones(), at)
                .map(more -> more.getValue().amount())
                .filter(most -> body.amount() != null && body.amount() > most)
                .ifPresent(most -> {
                    throw ProblemException.unprocessable("amount", "extension-too-long", "most", most);
                });
        return complaint.extend(body.amount(), body.notice(), clocks, at);
    }

    private Handling above(Complaint complaint, CommandRequest body, Instant at) {
        return routes.above(complaint)
                .orElseThrow(
                        () -> new CommandRefused(complaint.status(), body.command(), complaint.allowed(clocks, at)));
    }

    private ComplaintEvent refer(Complaint complaint, CommandRequest.Refer body, Instant at) {
        return switch (body.target()) {
            case ORGAN -> {
                var to = routes.to(complaint, "organ", body.organ());
                yield complaint.refer(referral(body, to.organ(), null, at), to, clocks);
            }
            case PETITION -> {
                var caseNumber = body.caseNumber() == null ? complaint.matter().caseNumber() : body.caseNumber();
                if (caseNumber == null || caseNumber.isBlank()) {
                    throw ProblemException.unprocessable("caseNumber", "NotBlank");
                }
                yield complaint.refer(referral(body, null, caseNumber, at), clocks);
            }
            case MEDIATION -> {
                if (!Boolean.TRUE.equals(body.consent())) {
                    throw ProblemException.unprocessable("consent", "consent-needed");
                }
                yield complaint.refer(referral(body, null, null, at), clocks);
            }
            case DISCIPLINE ->
                complaint.refer(referral(body, routes.discipline(complaint, body.organ()), null, at), clocks);
        };
    }

    private static Referral referral(CommandRequest.Refer body, String organ, String caseNumber, Instant at) {
        ReferralTarget target = body.target();
        return new Referral(Ids.next(), target, organ, caseNumber, body.reason(), at, null, null);
    }

    private ComplaintEvent conclude(Complaint complaint, CommandRequest.Conclude body, Instant at) {
        var disposed = body.dispositions() == null ? List.<CommandRequest.Disposed>of() : body.dispositions();
        disposed.stream()
                .filter(one -> one.personRef() != null && one.people() != 1)
                .findFirst()
                .ifPresent(one -> {
                    throw ProblemException.unprocessable("dispositions.personRef", "person-ref-single");
                });
        var released = body.releasedFen() == null ? 0L : body.releasedFen();
        var result = new Conclusion(
                body.outcome(), body.findings(), body.correction(), body.correctionDueDate(), released, at);
        var event = complaint.conclude(result, counts(disposed), clocks);
        dispositions.keep(complaint, disposed, at);
        return event;
    }

    private static List<DispositionCount> counts(List<CommandRequest.Disposed> disposed) {
        Map<DispositionKind, Integer> people = new EnumMap<>(DispositionKind.class);
        disposed.forEach(one -> people.merge(one.kind(), one.people(), Integer::sum));
        return people.entrySet().stream()
                .map(count -> new DispositionCount(count.getKey(), count.getValue()))
                .toList();
    }
}
