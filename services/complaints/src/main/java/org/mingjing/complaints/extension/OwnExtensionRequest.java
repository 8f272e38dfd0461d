package org.mingjing.complaints.extension;

/** Four eyes: whoever asked does not decide (403). */
public class OwnExtensionRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OwnExtensionRequest() {
        super("whoever asked does not decide");
    }
}
