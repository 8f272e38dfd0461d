package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.disposition.Dispositions;

/** Turns a command's body into the aggregate's method; people and imported histories come through here alike. */
@ApplicationScoped
public class ComplaintSteps {
    private final PublicClocks clocks;
    private final Dispositions dispositions;

    ComplaintSteps(PublicClocks clocks, Dispositions dispositions) {
        this.clocks = clocks;
        this.dispositions = dispositions;
    }

    /** Accepts or closes: the commands without a body. */
    public ComplaintEvent apply(Complaint complaint, ComplaintCommand command, Instant at) {
        return command == ComplaintCommand.CLOSE ? complaint.close(clocks, at) : complaint.accept(clocks, at);
    }

    /** Any of the commands with a body. */
    public ComplaintEvent apply(Complaint complaint, CommandRequest body, Instant at) {
        return switch (body) {
            case CommandRequest.Decline d -> complaint.decline(d.groundCode(), d.reason(), d.remedy(), clocks, at);
            case CommandRequest.Assign a -> complaint.assign(a.handler(), a.department(), clocks, at);
            case CommandRequest.ProceduralReply p -> complaint.replyProcedurally(p.text(), clocks, at);
            case CommandRequest.Conclude c -> conclude(complaint, c, at);
            case CommandRequest.Reply r -> complaint.reply(r.text(), clocks, at);
            case CommandRequest.Rate r ->
                complaint.rate(new Rating(r.speed(), r.attitude(), r.result(), r.cleanness(), at), clocks);
        };
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
        dispositions.keep(complaint.id(), disposed, at);
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
