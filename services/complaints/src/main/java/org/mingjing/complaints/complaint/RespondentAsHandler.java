package org.mingjing.complaints.complaint;

/** The officer complained about was named as the handler (422). */
public class RespondentAsHandler extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RespondentAsHandler() {
        super("the officer complained about cannot handle the complaint");
    }
}
