package org.mingjing.gateway.work;

import java.util.List;
import java.util.Map;

/**
 * One page of the merged worklist.
 *
 * @param next the cursor of the next page; null at the end
 * @param counts over all services that answered
 * @param byService the same, service by service
 * @param gaps the services that did not answer: their matters are missing here
 */
public record WorkPage(
        List<WorkItem> items, String next, WorkCounts counts, Map<String, WorkCounts> byService, List<Gap> gaps) {

    /** A service whose matters are missing, and why ({@code unreachable}, {@code forbidden}, {@code failed}). */
    public record Gap(String service, String reason) {}
}
