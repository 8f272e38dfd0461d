package org.mingjing.test.architecture.broken.first;

import org.mingjing.test.architecture.broken.second.Second;

/** One half of a circle. */
public record First(Second second) {}
