package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.Complaints;

/** Makes letters of what the reporter was told: each gets its number once, however often it is asked for. */
@ApplicationScoped
public class IssuingLetters {
    /** What the timeline calls it. */
    static final String COMMAND = "issue-letter";

    private final Complaints complaints;
    private final ComplaintReading reading;
    private final LetterAccess access;
    private final IssuedLetters letters;
    private final Timeline timeline;
    private final Clock clock;

    IssuingLetters(
            Complaints complaints,
            ComplaintReading reading,
            LetterAccess access,
            IssuedLetters letters,
            Timeline timeline,
            Clock clock) {
        this.complaints = complaints;
        this.reading = reading;
        this.access = access;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A letter, and whether it was made by this. */
    record Issued(UUID id, boolean anew) {}

    /**
     * The letter of what the reporter was told at that moment; 404 unseen and where he was told no such thing, 403 for
     * whoever does not handle it. The complaint is held, so that two who ask at once get one number.
     */
    @Transactional
    Issued issue(UUID complaintId, LetterRequest request) {
        complaints.held(complaintId, complaint -> access.require(complaint, COMMAND));
        var told = Told.of(reading.get(complaintId)).stream()
                .filter(one -> one.is(request.kind(), request.toldAt()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("letter", request.kind()));
        return made(complaintId, told)
                .map(letter -> new Issued(letter.id(), false))
                .orElseGet(() -> new Issued(make(complaintId, told), true));
    }

    private Optional<IssuedLetter> made(UUID complaintId, Told told) {
        return letters.of(complaintId).stream()
                .filter(letter -> letter.says(told))
                .findFirst();
    }

    private UUID make(UUID complaintId, Told told) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var caller = access.caller();
        var letter = letters.make(complaintId, told, caller.organ(), caller.staffNo(), now);
        timeline.record(
                "complaint",
                complaintId,
                COMMAND,
                Map.of(),
                Map.of("letter", letter.kind().name(), "number", letter.number()),
                now);
        return letter.id();
    }
}
