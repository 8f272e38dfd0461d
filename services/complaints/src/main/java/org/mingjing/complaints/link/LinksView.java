package org.mingjing.complaints.link;

import java.util.List;
import java.util.UUID;

/**
 * What a complaint is tied to, as far as the caller sees it; what he does not see is not counted either.
 *
 * @param linked the first one, the repeats and the joint ones
 * @param allowedCommands link, unlink and dismiss-repeat, as far as they are the caller's
 */
public record LinksView(UUID complaintId, List<LinkedView> linked, List<String> allowedCommands) {
    /** Those of one relation. */
    public List<LinkedView> of(String relation) {
        return linked.stream().filter(one -> one.relation().equals(relation)).toList();
    }
}
