package org.mingjing.complaints.cleaning;

/** Why there is no clean copy of a file. */
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
    TOO_LARGE,
    /** It shows who complained, so that only whoever may know that gets it. */
    SEALED,
    /** It could not be cleaned, and its original was deleted when its time was over. */
    PURGED
}
