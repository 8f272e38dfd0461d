package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** What is asked about, whichever way the caller came to it. */
@ApplicationScoped
class Ways {
    private final DisclosureAccess access;
    private final DisclosureJournal journal;
    private final ClueMatters clues;
    private final Organs organs;

    Ways(DisclosureAccess access, DisclosureJournal journal, ClueMatters clues, Organs organs) {
        this.access = access;
        this.journal = journal;
        this.clues = clues;
        this.organs = organs;
    }

    /** 404, 403 and 409 as {@link DisclosureAccess} and {@link ClueMatters} say. */
    AskedAbout open(Way way) {
        return switch (way) {
            case Way.Handling handling -> handled(handling.id());
            case Way.Clue clue -> AskedAbout.of(clues.open(clue.id()).complaint(), clue.id(), this::line);
        };
    }

    private AskedAbout handled(UUID complaintId) {
        var complaint = access.handled(complaintId);
        access.requireIdentity(complaint, journal.purged(complaintId));
        return AskedAbout.of(complaint, null, this::line);
    }

    private String line(String organ) {
        return Optional.ofNullable(organ)
                .flatMap(organs::withCode)
                .map(Organ::line)
                .orElse(null);
    }
}
