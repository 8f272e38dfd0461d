package org.mingjing.complaints.complaint;

/** What the inquiry found: 属实, 部分属实, 不属实, 无法查实. */
public enum Outcome {
    SUBSTANTIATED,
    PARTLY,
    UNFOUNDED,
    UNVERIFIABLE
}
