package org.mingjing.complaints.receipt;

import java.util.UUID;

/**
 * How a reporter came to the page, so that its forms lead back there.
 *
 * @param base where its forms go: {@code /complaints/track} or {@code /complaints/mine/<id>}
 * @param receipt carried in the forms with the PIN, empty for a reporter who is logged in
 */
public record ReporterWay(String base, String receipt, String pin) {
    /** With receipt and PIN. */
    public static ReporterWay by(ReceiptKey key) {
        return new ReporterWay("/complaints/track", key.receipt(), key.pin());
    }

    /** By login. */
    public static ReporterWay byLogin(UUID complaintId) {
        return new ReporterWay("/complaints/mine/" + complaintId, "", "");
    }

    /** Whether receipt and PIN opened it, which stand for the version that the reporter saw. */
    public boolean byReceipt() {
        return !receipt.isEmpty();
    }

    /** Neither receipt nor PIN. */
    @Override
    public String toString() {
        return "ReporterWay[withheld]";
    }
}
