package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.evidence.CopyMaking;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.TypedForm;

/** Runs what a form says through the same service and the same rules as the JSON commands; 422 names the fields. */
@ApplicationScoped
public class FormCommands {
    private final ComplaintService service;
    private final CopyMaking copies;
    private final FormCheck check;
    private final KnownHandlers handlers;

    FormCommands(ComplaintService service, CopyMaking copies, FormCheck check, KnownHandlers handlers) {
        this.service = service;
        this.copies = copies;
        this.check = check;
        this.handlers = handlers;
    }

    /** Runs it on the version that was seen. */
    public void run(UUID id, ComplaintCommand command, TypedForm typed) {
        try {
            var request = request(command, typed);
            if (request.handsOver()) {
                copies.complete(id);
            }
            service.run(id, typed.ifMatch(), request);
        } catch (ProblemException refusal) {
            throw PersonRows.of(typed).blamed(refusal);
        }
    }

    /** Runs a reporter's command on a receipt, which stands for the version. */
    public void runByReceipt(UUID id, ComplaintCommand command, TypedForm typed) {
        service.runByReceipt(id, request(command, typed));
    }

    private CommandRequest request(ComplaintCommand command, TypedForm typed) {
        var meant = command == ComplaintCommand.ASSIGN
                ? typed.with("handler", handlers.number(typed.value("handler")))
                : typed;
        return check.checked(new CommandInput(meant).request(command));
    }
}
