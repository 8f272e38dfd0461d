package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.web.ProblemException;

/** Why complaints are linked, taken apart, or not linked, as policy data. */
@ApplicationScoped
public class LinkReasons {
    private final List<Reason> reasons = Policies.read("link-reasons", Reason.class).all().stream()
            .map(policy -> policy.value())
            .toList();

    /** What a reason is for. */
    public enum Use {
        LINK,
        UNLINK,
        DISMISS
    }

    /** One reason. */
    public record Reason(String id, Use use, String zh, String en, String source) {
        String label(String lang) {
            return "en".equals(lang) ? en : zh;
        }
    }

    /** The reasons to choose from. */
    public List<Reason> of(Use use) {
        return reasons.stream().filter(one -> one.use() == use).toList();
    }

    /** The code, if it is one for that use; 422 naming the codes there are. */
    String require(Use use, String code) {
        var codes = of(use).stream().map(Reason::id).toList();
        if (!codes.contains(code)) {
            throw ProblemException.unprocessable("reason", "one-of", "values", String.join(", ", codes));
        }
        return code;
    }

    /** In words; the code itself where the list dropped it. */
    String label(String code, String lang) {
        return reasons.stream()
                .filter(one -> one.id().equals(code))
                .findFirst()
                .map(one -> one.label(lang))
                .orElse(code);
    }
}
