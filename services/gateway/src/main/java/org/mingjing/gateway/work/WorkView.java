package org.mingjing.gateway.work;

import java.util.List;
import org.mingjing.gateway.work.WorkPage.Gap;

/**
 * What the worklist page shows.
 *
 * @param light the chosen light, or an empty string for all
 * @param next the link to later matters; null at the end
 * @param gaps what is missing, in words
 */
public record WorkView(List<WorkItem> items, WorkCounts counts, String light, String next, List<Missing> gaps) {

    /** A gap with the service's name in the reader's language. */
    public record Missing(String service, boolean forbidden) {

        static Missing of(Gap gap, String label) {
            return new Missing(label, "forbidden".equals(gap.reason()));
        }
    }
}
