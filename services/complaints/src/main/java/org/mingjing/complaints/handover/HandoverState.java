package org.mingjing.complaints.handover;

import java.util.List;

/** How far a clue has come. */
public enum HandoverState {
    /** 已移交. */
    SENT,
    /** 已签收. */
    RECEIVED,
    /** 已反馈. */
    FED_BACK,
    /** 平台外移交: an imported history tells of it; the platform waits for nothing. */
    ELSEWHERE;

    static final String ACKNOWLEDGE = "acknowledge";
    static final String FEEDBACK = "feedback";

    /** Whether the platform waits for the organ that got it. */
    boolean waits() {
        return !commands().isEmpty();
    }

    /** What the organ that got it can do now. */
    public List<String> commands() {
        return switch (this) {
            case SENT -> List.of(ACKNOWLEDGE);
            case RECEIVED -> List.of(FEEDBACK);
            case FED_BACK, ELSEWHERE -> List.of();
        };
    }
}
