package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.mingjing.commons.policy.Policies;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.category.CodeNames;

/** What was done to an enterprise, and how far the case is: code lists as policy data. */
@ApplicationScoped
public class BusinessCodes {
    private static final String MEASURE = "MEASURE";
    private static final String STAGE = "STAGE";

    private final CodeNames codes;

    BusinessCodes(Clock clock) {
        this.codes = new CodeNames(Policies.read("business-event-codes", CodeName.class), clock);
    }

    /** The measures to choose from. */
    public List<CodeName> measures() {
        return codes.of(MEASURE);
    }

    /** The stages to choose from. */
    public List<CodeName> stages() {
        return codes.of(STAGE);
    }

    /** Whether there is such a measure. */
    public boolean measure(String code) {
        return measures().stream().anyMatch(one -> one.code().equals(code));
    }

    /** Whether there is such a stage. */
    public boolean stage(String code) {
        return stages().stream().anyMatch(one -> one.code().equals(code));
    }

    /** Its name, null for no code, the code itself when the list dropped it. */
    public String name(String code, String lang) {
        return codes.name(code, lang);
    }
}
