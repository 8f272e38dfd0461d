package org.mingjing.complaints.disposition;

/** How a row stopped counting. */
public enum DispositionEnd {
    /** 划去: there was no such decision. */
    STRUCK,
    /** 更正: it was written down wrongly; another row stands in its place. */
    CORRECTED,
    /** 注明: it only counted a person, whom another row names. */
    NAMED
}
