package org.mingjing.complaints.extension;

/** There is nothing to decide any more (409). */
public class ExtensionDecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExtensionState state;

    ExtensionDecided(ExtensionState state) {
        super("a request in state " + state + " is not decided any more");
        this.state = state;
    }

    public ExtensionState state() {
        return state;
    }
}
