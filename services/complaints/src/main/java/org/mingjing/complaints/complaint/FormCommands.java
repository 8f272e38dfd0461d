package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.UUID;
import org.mingjing.complaints.page.PageTexts;
import org.mingjing.complaints.page.TypedForm;

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
    Map<String, String> run(UUID id, ComplaintCommand command, TypedForm typed) {
        var request = new CommandInput(typed).request(command);
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            return texts.errors(violations);
        }
        service.run(id, typed.ifMatch(), request);
        return Map.of();
    }
}
