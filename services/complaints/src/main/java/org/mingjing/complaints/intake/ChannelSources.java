package org.mingjing.complaints.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.mingjing.commons.policy.Policies;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.category.CodeNames;

/** Where transferred complaints come from: 纪检, 巡察, 信访, 区长热线, as policy data. */
@ApplicationScoped
public class ChannelSources {
    private final CodeNames codes;

    ChannelSources(Clock clock) {
        this.codes = new CodeNames(Policies.read("channel-sources", CodeName.class), clock);
    }

    /** The sources to choose from. */
    public List<CodeName> all() {
        return codes.of(null);
    }

    /** Whether there is such a source. */
    public boolean has(String code) {
        return all().stream().anyMatch(one -> one.code().equals(code));
    }

    /** Its name, null for no code, the code itself when the list dropped it. */
    public String name(String code, String lang) {
        return codes.name(code, lang);
    }
}
