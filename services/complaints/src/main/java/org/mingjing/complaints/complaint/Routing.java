package org.mingjing.complaints.complaint;

import java.util.Objects;
import org.mingjing.complaints.organ.Organ;

/**
 * Which organ handles a complaint: never the one complained about nor one below it. The rule is the same line one level
 * up; at the province the political-legal committee, and for that committee the discipline inspection.
 */
public final class Routing {
    private static final String POLITICAL_LEGAL = "POLITICAL_LEGAL";

    private Routing() {}

    /** The code of the handling organ. */
    public static String handlingOrgan(Organ respondent) {
        if (respondent.parent() != null) {
            return respondent.parent();
        }
        var province = respondent.region().substring(0, 2);
        var above = Objects.equals(respondent.line(), POLITICAL_LEGAL) ? "JW" : "ZF";
        return above + province + "0000";
    }
}
