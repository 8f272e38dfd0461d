package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.business.BusinessCodes;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.intake.ChannelSources;

/** The code lists that the filing pages offer. */
@ApplicationScoped
public class Choices {
    private final ChannelSources sources;
    private final BusinessCodes codes;

    Choices(ChannelSources sources, BusinessCodes codes) {
        this.sources = sources;
        this.codes = codes;
    }

    /** Where a transferred complaint comes from. */
    public List<CodeName> sources() {
        return sources.all();
    }

    /** What was done to an enterprise. */
    public List<CodeName> measures() {
        return codes.measures();
    }

    /** How far a case is. */
    public List<CodeName> stages() {
        return codes.stages();
    }
}
