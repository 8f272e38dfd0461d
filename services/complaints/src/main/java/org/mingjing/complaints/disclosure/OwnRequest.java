package org.mingjing.complaints.disclosure;

/** Four eyes: whoever asked does not decide (403). */
public class OwnRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OwnRequest() {
        super("whoever asked does not decide");
    }
}
