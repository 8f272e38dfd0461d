package org.mingjing.complaints.receipt;

/** What a reporter brings: the receipt as typed, the PIN, and which client tries (a hash that the gateway gives). */
public record ReceiptKey(String receipt, String pin, String client) {
    @Override
    public String toString() {
        return "ReceiptKey[withheld]";
    }
}
