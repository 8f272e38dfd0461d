package org.mingjing.complaints.receipt;

/** What opens a complaint without a login; the PIN is shown once and its text form hides it. */
public record Receipt(String number, String pin) {
    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
