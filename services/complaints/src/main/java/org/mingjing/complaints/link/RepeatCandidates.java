package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.complaints.complaint.Complaint;

/** The complaints about the same organ that were filed within the days of the rule, as far as the caller sees them. */
@ApplicationScoped
class RepeatCandidates {
    private static final String CANDIDATES = """
            select c.id, c.filed_at, left(c.title || '。' || c.body, :characters)
            from complaint c
            where c.respondent_organ = :organ
              and c.filed_at between :from and :to
              and c.id <> :id
              and not exists (
                  select from complaint_joint mine join complaint_joint other on other.group_id = mine.group_id
                  where mine.complaint_id = :id and other.complaint_id = c.id)
            order by abs(extract(epoch from c.filed_at - :filed)), c.id
            limit :limit
            """;

    private final EntityManager database;

    RepeatCandidates(EntityManager database) {
        this.database = database;
    }

    /** One of them: when it was filed, and the beginning of what it says. */
    record Candidate(UUID id, Instant filedAt, String text) {}

    /** The nearest in time first, one more than are compared. */
    List<Candidate> of(Complaint complaint, RepeatRule rule) {
        var window = Duration.ofDays(rule.days());
        return Links.rows(database.createNativeQuery(CANDIDATES, Object[].class)
                        .setParameter("characters", rule.characters())
                        .setParameter("organ", complaint.matter().respondentOrgan())
                        .setParameter("id", complaint.id())
                        .setParameter("filed", complaint.filedAt())
                        .setParameter("from", complaint.filedAt().minus(window))
                        .setParameter("to", complaint.filedAt().plus(window))
                        .setParameter("limit", rule.compared() + 1))
                .map(row -> new Candidate((UUID) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    /** Those that are repeats of something; asked of few, since the rule of who sees a link is asked of each. */
    Set<UUID> repeats(Collection<UUID> ids) {
        List<?> found = database.createNativeQuery(
                        "select complaint_id from complaint_repeat where complaint_id in (:ids)", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
