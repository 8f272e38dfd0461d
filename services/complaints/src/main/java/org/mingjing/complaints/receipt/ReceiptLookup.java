package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintAccess;

/** Opens a complaint by receipt and PIN: guessing is counted, slowed and locked. */
@ApplicationScoped
public class ReceiptLookup {
    private final ReceiptDoor door;
    private final ReceiptClient client;
    private final CurrentScope scope;

    ReceiptLookup(ReceiptDoor door, ReceiptClient client, CurrentScope scope) {
        this.door = door;
        this.client = client;
        this.scope = scope;
    }

    /**
     * The complaint's id; from then on the request acts as its reporter.
     *
     * @throws ProblemException 422 for a number that cannot be one, 404 when number and PIN open nothing, 423 after
     *     too many tries at this receipt, 429 after too many by this client
     */
    public UUID open(ReceiptKey key) {
        String number = ReceiptNumber.parse(key.receipt())
                .orElseThrow(() -> ProblemException.unprocessable("receipt", "receipt-form"));
        String pin = key.pin() == null
                ? ""
                : Normalizer.normalize(key.pin(), Normalizer.Form.NFKC).strip();
        if (!pin.matches("[0-9]{6}")) {
            throw ProblemException.unprocessable("pin", "pin-form");
        }
        scope.set(Scope.internal(ComplaintAccess.REPORTER_ACTOR));
        return switch (door.knock(number, pin, client.name())) {
            case ReceiptDoor.Knock.Opened opened -> reporterOf(opened.complaintId());
            case ReceiptDoor.Knock.Wrong _ -> throw refused();
            case ReceiptDoor.Knock.Locked locked -> throw ProblemException.locked(locked.seconds());
            case ReceiptDoor.Knock.TooMany many -> throw ProblemException.tooMany(many.seconds());
        };
    }

    private UUID reporterOf(UUID complaintId) {
        scope.set(Scope.internal(ComplaintAccess.REPORTER_ACTOR, complaintId.toString()));
        return complaintId;
    }

    private ProblemException refused() {
        scope.set(Scope.anonymous());
        return new ProblemException(404, "receipt-or-pin", Map.of(), List.of(), Map.of());
    }
}
