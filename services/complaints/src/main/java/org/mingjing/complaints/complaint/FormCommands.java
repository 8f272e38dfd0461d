package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.UUID;
import org.mingjing.complaints.page.PageTexts;

/** Runs what a form says through the same service and the same rules as the JSON commands. */
@ApplicationScoped
public class FormCommands {
    private final ComplaintService service;
    private final Validator validator;
    private final PageTexts texts;

    FormCommands(ComplaintService service, Validator validator, PageTexts texts) {
        this.service = service;
        this.validator = validator;
        this.texts = texts;
    }

    /** Runs it unless fields are wrong; says which, and nothing when it is done. */
    Map<String, String> run(UUID id, ComplaintCommand command, CommandInput input) {
        var request = input.request(command);
        if (request != null) {
            var violations = validator.validate(request);
            if (!violations.isEmpty()) {
                return texts.errors(violations);
            }
        }
        var ifMatch = input.ifMatch();
        if (request == null) {
            plain(id, command, ifMatch);
        } else {
            run(id, ifMatch, request);
        }
        return Map.of();
    }

    private void plain(UUID id, ComplaintCommand command, String ifMatch) {
        if (command == ComplaintCommand.ACCEPT) {
            service.accept(id, ifMatch);
        } else {
            service.close(id, ifMatch);
        }
    }

    private void run(UUID id, String ifMatch, CommandRequest request) {
        switch (request) {
            case CommandRequest.Decline body -> service.decline(id, ifMatch, body);
            case CommandRequest.Assign body -> service.assign(id, ifMatch, body);
            case CommandRequest.ProceduralReply body -> service.replyProcedurally(id, ifMatch, body);
            case CommandRequest.Conclude body -> service.conclude(id, ifMatch, body);
            case CommandRequest.Reply body -> service.reply(id, ifMatch, body);
            case CommandRequest.Rate body -> service.rate(id, ifMatch, body);
        }
    }
}
