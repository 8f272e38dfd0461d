package org.mingjing.supervision.problem;

/** The clocks of a problem; the amounts are in {@code policy/problem-deadlines.yaml} under {@link #rule()}. */
public enum ProblemClock {
    /** 立账后发出整改意见书 */
    NOTIFY("problem-notify"),
    /** 收到整改意见书后报送整改 */
    RECTIFY("problem-rectify"),
    /** 退回后重新报送 */
    RECTIFY_AGAIN("problem-rectify-again"),
    /** 报送后审核销号 */
    SIGN_OFF("problem-sign-off");

    private final String rule;

    ProblemClock(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
