package org.mingjing.complaints.cleaning;

/** Takes out of files of one kind whatever tells who made them, where, and with what; what they show stays. */
interface Cleaner {
    /**
     * A new file without the traces.
     *
     * @throws Uncleanable when that cannot be done; the original must not be given instead
     */
    byte[] clean(byte[] original);
}
