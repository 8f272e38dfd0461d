package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.web.ProblemException;

/** How it is known that a complaint was registered wrongly, as policy data. */
@ApplicationScoped
public class CorrectionGrounds {
    private final List<Ground> grounds = Policies.read("correction-grounds", Ground.class).all().stream()
            .map(policy -> policy.value())
            .toList();

    /** One ground. */
    public record Ground(String id, String zh, String en, String source) {
        String label(String lang) {
            return "en".equals(lang) ? en : zh;
        }
    }

    /** The grounds to choose from. */
    List<Ground> all() {
        return grounds;
    }

    /** 422 naming the codes there are. */
    void require(String code) {
        var codes = grounds.stream().map(Ground::id).toList();
        if (!codes.contains(code)) {
            throw ProblemException.unprocessable("groundCode", "one-of", "values", String.join(", ", codes));
        }
    }

    /** In words; the code itself where the list dropped it. */
    public String label(String code, String lang) {
        return grounds.stream()
                .filter(one -> one.id().equals(code))
                .findFirst()
                .map(one -> one.label(lang))
                .orElse(code);
    }
}
