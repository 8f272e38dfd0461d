package org.mingjing.complaints.link;

import java.util.List;

/**
 * The proposals for one complaint, the most alike first.
 *
 * @param days between the two filings
 * @param threshold the least score of a proposal
 * @param compared how many complaints it was compared with
 * @param complete false when there were more than are compared
 * @param source where the rule comes from
 */
public record RepeatsView(
        int days,
        double threshold,
        int compared,
        boolean complete,
        List<RepeatView> proposals,
        List<RepeatView> dismissed,
        String source) {}
