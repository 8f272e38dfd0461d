package org.mingjing.complaints.rectification;

/** How far the problem that came of a complaint is: 已立账, 已销号, 已巩固, 重新整改. */
public enum RectificationStatus {
    REGISTERED,
    SIGNED_OFF,
    CONSOLIDATED,
    REOPENED
}
