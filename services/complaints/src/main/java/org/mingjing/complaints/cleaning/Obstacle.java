package org.mingjing.complaints.cleaning;

/** Why a file cannot be cleaned. */
public enum Obstacle {
    /** It opens with a password only. */
    ENCRYPTED,
    /** It is not built as its kind is. */
    BROKEN,
    /** It holds something inside that cannot be looked through. */
    EMBEDDED,
    /** It holds pictures of a kind (EMF, WMF, TIFF, SVG) whose hidden data cannot be taken out. */
    PICTURE,
    /** Unpacked it is too large. */
    TOO_LARGE
}
