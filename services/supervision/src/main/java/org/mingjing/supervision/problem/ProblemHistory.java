package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.commons.timeline.Verification;
import org.mingjing.supervision.organ.OrganDirectory;

/** What happened to a problem, in order, with the proof that nothing was changed or left out. */
@ApplicationScoped
public class ProblemHistory {

    private final Problems problems;
    private final ProblemNotes notes;
    private final Timeline timeline;
    private final OrganDirectory directory;

    ProblemHistory(Problems problems, ProblemNotes notes, Timeline timeline, OrganDirectory directory) {
        this.problems = problems;
        this.notes = notes;
        this.timeline = timeline;
        this.directory = directory;
    }

    /**
     * The steps, oldest first.
     *
     * @throws org.mingjing.commons.web.ProblemException 404
     */
    @Transactional
    public List<ProblemStep> of(UUID id) {
        problems.required(id);
        var words = notes.of(id);
        return timeline.of(id).stream()
                .map(entry -> step(entry, words.get((int) entry.seq())))
                .toList();
    }

    /**
     * Recomputes the chain, and the hash of what was said at each step.
     *
     * @throws org.mingjing.commons.web.ProblemException 404
     */
    @Transactional
    public Verification verify(UUID id) {
        var chain = timeline.verify(required(id));
        return of(id).stream()
                .filter(step -> !step.textIntact())
                .findFirst()
                .map(step ->
                        new Verification(false, chain.entries(), step.entry().seq()))
                .orElse(chain);
    }

    private UUID required(UUID id) {
        return problems.required(id).id();
    }

    private ProblemStep step(TimelineEntry entry, String text) {
        var kept = entry.after().get("textSha256");
        var intact = text != null && Ledger.sha256(text).equals(kept);
        var organ = entry.organ() == null ? null : directory.shortName(entry.organ());
        return new ProblemStep(entry, organ, text, intact);
    }
}
