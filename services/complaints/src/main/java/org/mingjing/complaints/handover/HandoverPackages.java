package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.evidence.HandedOut;

/** Packs a clue for the organ that got it: the same bytes of the manifest at every download. */
@ApplicationScoped
public class HandoverPackages {
    private final Handovers handovers;
    private final HandoverAccess access;
    private final HandedFiles files;
    private final SigningKey key;
    private final HandoverJournal journal;
    private final Clock clock;

    HandoverPackages(
            Handovers handovers,
            HandoverAccess access,
            HandedFiles files,
            SigningKey key,
            HandoverJournal journal,
            Clock clock) {
        this.handovers = handovers;
        this.access = access;
        this.files = files;
        this.key = key;
        this.journal = journal;
        this.clock = clock;
    }

    /** The package as a file that the caller removes; 404 for a stranger, 403 for the organ that handed it over. */
    @Transactional
    public Path pack(UUID id) {
        var handover = handovers.visible(id);
        access.requireReceiving(handover, "download");
        journal.downloaded(handover, clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            var file = Files.createTempFile("clue-", ".zip");
            try {
                write(handover, files.of(handover), file);
                return file;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the package cannot be written", e);
        }
    }

    private void write(Handover handover, List<HandedOut> evidence, Path file) throws IOException {
        try (var archive = new ClueArchive(handover, Files.newOutputStream(file))) {
            archive.begin(evidence, key);
            for (var one : evidence) {
                if (one.sha256() != null) {
                    try (var content = files.content(handover, one.id())) {
                        archive.add(one, content);
                    }
                }
            }
        }
    }
}
