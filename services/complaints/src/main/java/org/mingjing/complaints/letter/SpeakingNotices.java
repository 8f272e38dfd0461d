package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.Complaints;

/** Notes that the caller told the reporter by telephone or at the window what a letter would say; that stands until it is struck through. */
@ApplicationScoped
public class SpeakingNotices {
    /** What the timeline calls it. */
    static final String COMMAND = "tell-by-word";

    private final Complaints complaints;
    private final ComplaintReading reading;
    private final LetterAccess access;
    private final SpokenNotices notices;
    private final Timeline timeline;
    private final Clock clock;

    SpeakingNotices(
            Complaints complaints,
            ComplaintReading reading,
            LetterAccess access,
            SpokenNotices notices,
            Timeline timeline,
            Clock clock) {
        this.complaints = complaints;
        this.reading = reading;
        this.access = access;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Whether it was noted by this, and not before; 404 unseen and where the reporter was told no such thing, 403 for whoever
     * does not handle it, 422 for a moment before that or to come. The complaint is held, as for a letter.
     */
    @Transactional
    boolean note(UUID complaintId, SpokenRequest request) {
        complaints.held(complaintId, complaint -> access.require(complaint, COMMAND));
        var told = Told.of(reading.get(complaintId)).stream()
                .filter(one -> one.is(request.kind(), request.toldAt()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("letter", request.kind()));
        if (notices.of(complaintId).stream().anyMatch(one -> one.says(told))) {
            return false;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var caller = access.caller();
        var at = moment(request.at(), told, now);
        notices.note(
                complaintId,
                new SpokenNotice(told.kind(), told.at(), request.way(), at, caller.staffNo()),
                caller.organ(),
                now);
        timeline.record(
                "complaint",
                complaintId,
                COMMAND,
                Map.of(),
                Map.of("letter", told.kind().name(), "way", request.way().name(), "at", at.toString()),
                now);
        return true;
    }

    /** A clock on the wall has no seconds. */
    private static Instant moment(Instant given, Told told, Instant now) {
        if (given == null) {
            return now;
        }
        var at = given.truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now)) {
            throw ProblemException.unprocessable("at", "spoken-to-come");
        }
        if (at.isBefore(told.at().truncatedTo(ChronoUnit.MINUTES))) {
            throw ProblemException.unprocessable("at", "spoken-too-early");
        }
        return at;
    }
}
