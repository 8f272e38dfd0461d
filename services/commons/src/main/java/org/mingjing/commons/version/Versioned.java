package org.mingjing.commons.version;

/** Something that changes: whoever commands it says by If-Match which version of it was seen. */
public interface Versioned {
    /** Counts its changes, from 0. */
    long version();
}
