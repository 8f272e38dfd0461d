package org.mingjing.complaints.rectification;

/** How far the problem that came of a complaint is: 已立账, 已销号. */
public enum RectificationStatus {
    REGISTERED,
    SIGNED_OFF
}
