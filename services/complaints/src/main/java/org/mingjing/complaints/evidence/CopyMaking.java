package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingjing.complaints.cleaning.Cleaning;
import org.mingjing.complaints.cleaning.Obstacle;

/**
 * Looks files through and makes the copies of them, which takes its time. Never in a transaction, so that no connection
 * is held meanwhile: files are looked through one after the other.
 */
@ApplicationScoped
public class CopyMaking {
    private final EvidenceRules rules;
    private final Evidences evidences;
    private final Cleaning cleaning;

    CopyMaking(EvidenceRules rules, Evidences evidences, Cleaning cleaning) {
        this.rules = rules;
        this.evidences = evidences;
        this.cleaning = cleaning;
    }

    /** A file that came in; 413 and 422 as {@link EvidenceRules#accept} says, 503 when too many others came. */
    @Transactional(Transactional.TxType.NEVER)
    public ReadyFile ready(String fileName, byte[] content) {
        var name = clean(fileName);
        var type = rules.accept(name, content);
        return new ReadyFile(name, type, content, Sha256.of(content), made(type, content));
    }

    /** Makes the copies of a complaint's older files that are not there yet, as far as the caller sees them. */
    @Transactional(Transactional.TxType.NEVER)
    public void complete(UUID complaintId) {
        evidences.uncopied(complaintId).forEach(this::complete);
    }

    /** Makes the copy of one file, if there is such a file and no copy of it. */
    @Transactional(Transactional.TxType.NEVER)
    public void complete(UUID complaintId, UUID id) {
        evidences.uncopied(complaintId).stream()
                .filter(file -> file.id().equals(id))
                .forEach(this::complete);
    }

    private void complete(Evidence file) {
        evidences.keep(file, made(file.mediaType(), evidences.read(file)));
    }

    /** What is no longer of its kind afterwards was not understood. */
    private MadeCopy made(String mediaType, byte[] original) {
        var tool = cleaning.tool();
        return switch (cleaning.clean(mediaType, original)) {
            case Cleaning.Result.Cleaned(byte[] content) ->
                rules.type(content).equals(mediaType)
                        ? MadeCopy.of(tool, content)
                        : MadeCopy.withheld(tool, Obstacle.BROKEN);
            case Cleaning.Result.Withheld(Obstacle obstacle) -> MadeCopy.withheld(tool, obstacle);
        };
    }

    /** No path, no control characters, not too long. */
    private static String clean(String fileName) {
        String name = fileName == null ? "" : fileName;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                .strip();
        int tooMany = name.length() - 120;
        return tooMany > 0 ? name.substring(tooMany) : name;
    }
}
