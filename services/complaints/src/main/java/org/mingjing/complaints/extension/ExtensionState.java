package org.mingjing.complaints.extension;

/** Where a request for more time stands. */
public enum ExtensionState {
    /** 待批: it waits for the leader. */
    ASKED,
    /** 已批准. */
    APPROVED,
    /** 未批准. */
    REFUSED,
    /** 已失效: the complaint moved on, or the date passed. */
    LAPSED
}
