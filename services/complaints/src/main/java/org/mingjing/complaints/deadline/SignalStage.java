package org.mingjing.complaints.deadline;

/** What is told of a clock that runs: that its date is near, that its date has passed. */
public enum SignalStage {
    APPROACHING,
    MISSED
}
