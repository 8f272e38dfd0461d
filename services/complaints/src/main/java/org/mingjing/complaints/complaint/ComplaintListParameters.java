package org.mingjing.complaints.complaint;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingjing.commons.web.ProblemException;

/** The filters of a list in the address: those by which complaints are counted, and some that no sums are kept for. */
public class ComplaintListParameters extends CountedParameters {
    @RestQuery
    @Parameter(description = "whether it reports retaliation 打击报复 for another complaint")
    Boolean retaliation;

    @RestQuery
    @Parameter(
            description =
                    "whether it is a repeat 重复, has repeats, or is handled jointly 联名, where the caller sees both ends")
    Boolean linked;

    @RestQuery
    @Parameter(description = "number of the officer in charge 承办人; officials only", example = "handler.jixi.court")
    String handler;

    @RestQuery
    @Parameter(
            description =
                    "whether an officer is in charge; false is what has none yet and is not answered; officials only")
    Boolean assigned;

    @RestQuery
    @Parameter(description = "whether the reporter still waits for the answer")
    Boolean open;

    @RestQuery
    @Parameter(hidden = true)
    String q;

    /** They as they stand in the address; 400 for words to look for, which belong into no address. */
    @Override
    public ListForm form() {
        if (q != null) {
            throw ProblemException.badRequest("q", "search-by-post");
        }
        return ListForm.of(uri);
    }
}
