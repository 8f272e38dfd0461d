package org.mingjing.complaints.link;

/** How complaints belong together. */
public enum LinkKind {
    /** 重复: a later one says the same about the same organ as the first. */
    REPEAT,
    /** 联名: several reporters, one matter; all are equal. */
    JOINT,
    /** 打击报复: the reporter of the first suffered for it. */
    RETALIATION
}
