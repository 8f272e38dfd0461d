package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Complaint;

/** Finds what is like a complaint: the database narrows by organ and time, the texts are compared here. */
@ApplicationScoped
class RepeatFinding {
    private final Policies<RepeatRule> rules = Policies.read("repeats", RepeatRule.class);
    private final RepeatCandidates candidates;
    private final Clock clock;

    RepeatFinding(RepeatCandidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** What was found, the most alike first. */
    record Found(Policy<RepeatRule> rule, int compared, boolean complete, List<Alike> alike) {}

    /** One that is like it. */
    record Alike(UUID id, Instant filedAt, double score) {}

    Found of(Complaint complaint) {
        var policy = rules.on("REPEAT", BusinessTime.dayOf(clock.instant()));
        var rule = policy.value();
        var matter = complaint.matter();
        var text = Likeness.of(beginning(matter.title() + "。" + matter.text(), rule.characters()));
        var near = candidates.of(complaint, rule);
        var alike = near.stream()
                .limit(rule.compared())
                .map(one -> new Alike(one.id(), one.filedAt(), text.to(Likeness.of(one.text()))))
                .filter(one -> one.score() >= rule.threshold())
                .sorted(Comparator.comparingDouble(Alike::score).reversed())
                .toList();
        return new Found(
                policy,
                Math.min(near.size(), rule.compared()),
                near.size() <= rule.compared(),
                linkable(complaint, alike));
    }

    /** A repeat has one first: an earlier one is no choice for what has one, nor a later one that has. */
    private List<Alike> linkable(Complaint complaint, List<Alike> alike) {
        if (alike.isEmpty()) {
            return alike;
        }
        Set<UUID> repeats = candidates.repeats(
                Stream.concat(Stream.of(complaint.id()), alike.stream().map(Alike::id))
                        .collect(Collectors.toSet()));
        return alike.stream()
                .filter(one ->
                        !repeats.contains(one.filedAt().isBefore(complaint.filedAt()) ? complaint.id() : one.id()))
                .toList();
    }

    /** As many characters as the database gives of the others. */
    private static String beginning(String text, int characters) {
        var all = text.codePointCount(0, text.length());
        return all <= characters ? text : text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
