package org.mingjing.complaints.search;

import java.util.List;

/**
 * One page of what a search found, latest first.
 *
 * @param next cursor of the next page, or null at the end
 * @param incomplete whether imported complaints may be missing, since their words are not in the index yet
 */
public record FoundPage(List<FoundComplaint> items, String next, boolean incomplete) {}
