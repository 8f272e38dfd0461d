package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/**
 * Where a complaint may go: never to the organ complained about, to one below it or to one of a lower level (回避), never
 * to the organ that has it. 422 names the field and the rule.
 */
@ApplicationScoped
public class Routes {
    private static final List<String> LEVELS = List.of("COUNTY", "CITY", "PROVINCE");
    private static final String DISCIPLINE = "DISCIPLINE";

    private final Organs organs;

    Routes(Organs organs) {
        this.organs = organs;
    }

    /** The organ named, if it may handle the complaint. */
    public Handling to(Complaint complaint, String field, String code) {
        var organ = organ(field, code);
        if (!organ.active()) {
            throw ProblemException.unprocessable(field, "unknown-organ", "code", code);
        }
        if (organ.code().equals(complaint.handling().organ())) {
            throw ProblemException.unprocessable(field, "organ-has-it", "code", code);
        }
        requireNotInvolved(complaint, field, organ);
        return Handling.at(organ.code(), organ.region());
    }

    /** The organ above the one that has it; nothing where there is none, or none that may handle it. */
    public Optional<Handling> above(Complaint complaint) {
        var has = organ("organ", complaint.handling().organ());
        return organs.withCode(Routing.handlingOrgan(has))
                .filter(above -> above.active() && !above.code().equals(has.code()))
                .filter(above -> !involved(complaint, "organ", above))
                .map(above -> Handling.at(above.code(), above.region()));
    }

    /**
     * Where a complaint goes once it is about that organ: by the rule of filing, or the next one above that is neither about to
     * stand aside nor was named before. Empty where the organ that has it may keep it.
     */
    public Optional<Handling> onceAbout(Complaint complaint, Organ respondent) {
        if (!standsAside(organ("organ", complaint.handling().organ()), respondent)) {
            return Optional.empty();
        }
        Set<String> passed = new HashSet<>();
        for (var at = respondent; passed.add(at.code()); ) {
            at = organ("respondentOrgan", Routing.handlingOrgan(at));
            if (at.active() && !standsAside(at, respondent) && !involved(complaint, "respondentOrgan", at)) {
                return Optional.of(Handling.at(at.code(), at.region()));
            }
        }
        throw ProblemException.unprocessable("respondentOrgan", "correction-no-organ", "code", respondent.code());
    }

    /** The discipline inspection that gets a clue: the one named, or the one where the complaint is handled. */
    public String discipline(Complaint complaint, String code) {
        var wanted = code != null ? code : "JW" + (complaint.handling().region() + "0000").substring(0, 6);
        var organ = organ("organ", wanted);
        if (!DISCIPLINE.equals(organ.line()) || !organ.active()) {
            throw ProblemException.unprocessable("organ", "not-discipline", "code", wanted);
        }
        requireNotInvolved(complaint, "organ", organ);
        return organ.code();
    }

    private void requireNotInvolved(Complaint complaint, String field, Organ organ) {
        if (involved(complaint, field, organ)) {
            throw ProblemException.unprocessable(field, "recusal", "code", organ.code());
        }
    }

    private boolean involved(Complaint complaint, String field, Organ organ) {
        var matter = complaint.matter();
        return standsAside(organ, organ(field, matter.respondentOrgan()))
                || (matter.firstRespondentOrgan() != null
                        && standsAside(organ, organ(field, matter.firstRespondentOrgan())));
    }

    /** Whether an organ is the one complained about, lies below it, or is of a lower level. */
    public static boolean standsAside(Organ organ, Organ respondent) {
        return organ.lineage().contains(respondent.code())
                || LEVELS.indexOf(organ.level()) < LEVELS.indexOf(respondent.level());
    }

    private Organ organ(String field, String codeOrName) {
        return organs.known(codeOrName)
                .orElseThrow(() -> ProblemException.unprocessable(field, "unknown-organ", "code", codeOrName));
    }
}
