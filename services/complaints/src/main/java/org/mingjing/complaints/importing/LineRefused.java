package org.mingjing.complaints.importing;

/** One line of a batch cannot be taken over; the others have to be taken over without it. */
final class LineRefused extends RuntimeException {
    private final transient ReadLine line;

    LineRefused(ReadLine line, RuntimeException why) {
        super(why);
        this.line = line;
    }

    ReadLine line() {
        return line;
    }

    RuntimeException why() {
        return (RuntimeException) getCause();
    }
}
