package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Gives a clue to the organ that got it: the same bytes at every download. */
@ApplicationScoped
class HandoverPackages {
    private final ReceivedClues clues;
    private final ClueSeals seals;
    private final ClueSealing sealing;
    private final PlatformActing platform;
    private final HandoverJournal journal;
    private final Clock clock;

    HandoverPackages(
            ReceivedClues clues,
            ClueSeals seals,
            ClueSealing sealing,
            PlatformActing platform,
            HandoverJournal journal,
            Clock clock) {
        this.clues = clues;
        this.seals = seals;
        this.sealing = sealing;
        this.platform = platform;
        this.journal = journal;
        this.clock = clock;
    }

    /** The complaint, if this package is fixed only at its first download; refuses as {@link #open} does. */
    @Transactional
    public Optional<UUID> unsealed(UUID id) {
        var handover = clues.receiving(id, "download");
        return seals.kept(handover) ? Optional.empty() : Optional.of(handover.complaintId());
    }

    /**
     * What the package consists of; the download is noted. 404 for a stranger, 403 for the organ that handed it over.
     * One from before packages were kept is fixed when it is asked for first, of copies made before.
     */
    @Transactional
    public ClueSeal open(UUID id) {
        var handover = clues.receiving(id, "download");
        journal.downloaded(handover, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return seals.of(handover).orElseGet(() -> platform.act(() -> sealing.seal(handover)));
    }
}
