package org.mingjing.complaints.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.receipt.ReceiptKey;
import org.mingjing.complaints.receipt.ReceiptLookup;

/** Opens the first complaint by receipt and PIN; 404, 422, 423 and 429 as {@link ReceiptLookup#open} says. */
@ApplicationScoped
public class RetaliationByReceipt {
    private final ReceiptLookup lookup;
    private final RetaliationService service;

    RetaliationByReceipt(ReceiptLookup lookup, RetaliationService service) {
        this.lookup = lookup;
        this.service = service;
    }

    /** Whose complaint it is. */
    UUID open(ReceiptKey key) {
        return lookup.open(key);
    }

    /** Reports retaliation on it. */
    FiledView report(ReceiptKey key, RetaliationRequest body, String idempotencyKey) {
        return service.report(lookup.open(key), body, idempotencyKey);
    }
}
