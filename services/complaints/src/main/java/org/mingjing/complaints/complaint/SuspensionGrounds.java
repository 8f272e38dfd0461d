package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.policy.Policies;

/** Why the clocks of a complaint may stand still, as policy data. */
@ApplicationScoped
public class SuspensionGrounds {
    private final List<Ground> grounds = Policies.read("suspension-grounds", Ground.class).all().stream()
            .map(policy -> policy.value())
            .toList();

    /**
     * One ground.
     *
     * @param counts whether its days count for what a complaint may be suspended in all
     */
    public record Ground(String id, boolean counts, String zh, String en, String source) {
        /** In Chinese or English. */
        public String label(String lang) {
            return "en".equals(lang) ? en : zh;
        }
    }

    public List<Ground> all() {
        return grounds;
    }

    public Optional<Ground> withCode(String code) {
        return grounds.stream().filter(ground -> ground.id().equals(code)).findFirst();
    }
}
