package org.mingjing.complaints.disclosure;

/** The request was decided already, or nobody decided it in time (409). */
public class DecisionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IdentityRequestState state;

    DecisionRefused(IdentityRequestState state) {
        super("a request in state " + state + " is not decided any more");
        this.state = state;
    }

    public IdentityRequestState state() {
        return state;
    }
}
