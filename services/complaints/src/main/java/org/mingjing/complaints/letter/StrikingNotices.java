package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaints;

/** Strikes through what was noted by mistake: the reporter was not told by word, and what he was to be told is due again. */
@ApplicationScoped
public class StrikingNotices {
    /** What the timeline calls it. */
    static final String COMMAND = "strike-tell-by-word";

    private final Complaints complaints;
    private final LetterAccess access;
    private final SpokenNotices notices;
    private final Timeline timeline;
    private final Clock clock;

    StrikingNotices(Complaints complaints, LetterAccess access, SpokenNotices notices, Timeline timeline, Clock clock) {
        this.complaints = complaints;
        this.access = access;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Strikes the note of that through, harmless where none stands; 404 unseen, 403 for whoever neither made it nor leads those
     * who handle the complaint, which is held.
     */
    @Transactional
    void strike(UUID complaintId, LetterRequest request) {
        complaints.held(complaintId, complaint -> access.require(complaint, COMMAND));
        var note = notices.of(complaintId).stream()
                .filter(one -> one.kind() == request.kind() && one.toldAt().equals(request.toldAt()))
                .findFirst();
        if (note.isEmpty()) {
            return;
        }
        if (!access.strikes(note.get().by())) {
            throw ProblemException.forbidden("command-not-yours", "command", COMMAND);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        notices.strike(complaintId, note.get(), access.caller().staffNo(), now);
        timeline.record(
                "complaint",
                complaintId,
                COMMAND,
                Map.of(),
                Map.of("letter", request.kind().name()),
                now);
    }
}
