package org.mingjing.test.architecture.broken.second;

import org.mingjing.test.architecture.broken.first.First;

/** The other half of a circle. */
public record Second(First first) {}
