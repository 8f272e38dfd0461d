package org.mingjing.supervision.problem;

import org.mingjing.commons.timeline.TimelineEntry;

/**
 * An entry of a problem's timeline with the words that were said; {@code textIntact} is false when they are not those whose
 * hash the chain keeps.
 */
public record ProblemStep(TimelineEntry entry, String organName, String text, boolean textIntact) {}
