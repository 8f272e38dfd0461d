package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** One knock, one transaction: the count of a failed try is kept although the answer is a refusal. */
@ApplicationScoped
class ReceiptDoor {
    private final Receipts receipts;
    private final Attempts attempts;

    ReceiptDoor(Receipts receipts, Attempts attempts) {
        this.receipts = receipts;
        this.attempts = attempts;
    }

    /** What a knock came to. */
    sealed interface Knock {
        /** Receipt and PIN belong together. */
        record Opened(UUID complaintId) implements Knock {}

        /** They do not, or there is no such receipt. */
        record Wrong() implements Knock {}

        /** Too many tries at this receipt. */
        record Locked(long seconds) implements Knock {}

        /** Too many tries by this client. */
        record TooMany(long seconds) implements Knock {}
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Knock knock(String number, String pin, String client) {
        long clientWaits = attempts.count("client", client);
        if (clientWaits > 0) {
            return new Knock.TooMany(clientWaits);
        }
        long receiptWaits = attempts.count("receipt", number);
        if (receiptWaits > 0) {
            return new Knock.Locked(receiptWaits);
        }
        return receipts.complaintOf(number, pin)
                .<Knock>map(id -> {
                    attempts.succeeded(number, client);
                    return new Knock.Opened(id);
                })
                .orElseGet(Knock.Wrong::new);
    }
}
