package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.TypedForm;

/** Takes the forms of the reporter's page: what is refused comes back as it was left. */
@ApplicationScoped
public class StatusForms {
    private final List<StatusForm> forms;
    private final StatusAnswer answer;

    StatusForms(@Any Instance<StatusForm> forms, StatusAnswer answer) {
        this.forms = forms.stream().toList();
        this.answer = answer;
    }

    /** The answer after the form was taken, or the page with the form again; 404 for a form that there is not. */
    Response take(UUID id, ReporterWay way, TypedForm typed, Supplier<Response> after) {
        var form = forms.stream()
                .filter(one -> one.takes(typed.name()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("form", typed.name()));
        return doing(id, way, typed, () -> form.take(id, way, typed), after);
    }

    /** The same for what is done without a bean of its own. */
    Response doing(UUID id, ReporterWay way, TypedForm typed, Runnable work, Supplier<Response> after) {
        try {
            work.run();
        } catch (ProblemException refusal) {
            return answer.refused(id, way, typed, refusal);
        }
        return after.get();
    }
}
