package org.mingjing.complaints.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.Messages;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Labels;

/** Gives pages their words, and says refusals in them. */
@ApplicationScoped
public class PageTexts {
    private final Labels labels;

    PageTexts(Labels labels) {
        this.labels = labels;
    }

    /** The words in the language of the running request. */
    public PageText now() {
        return new PageText(labels, labels.lang());
    }

    /** What is wrong, field by field. */
    public Map<String, String> errors(ProblemException refusal) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (FieldError error : refusal.errors()) {
            errors.put(error.field(), Messages.text(labels.lang(), "field." + error.code(), error.args()));
        }
        return errors;
    }

    /** The same, and where no field is to blame the refusal itself, at that place. */
    public Map<String, String> said(ProblemException refusal, String place) {
        Map<String, String> errors = errors(refusal);
        return errors.isEmpty() ? Map.of(place, detail(refusal)) : errors;
    }

    /** What is wrong, field by field, the last name of each path. */
    public <T> Map<String, String> errors(Set<ConstraintViolation<T>> violations) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (ConstraintViolation<T> violation : violations) {
            var constraint = violation.getConstraintDescriptor();
            String path = violation.getPropertyPath().toString();
            errors.putIfAbsent(
                    path.substring(path.lastIndexOf('.') + 1),
                    Messages.text(
                            labels.lang(),
                            "field."
                                    + constraint
                                            .getAnnotation()
                                            .annotationType()
                                            .getSimpleName(),
                            constraint.getAttributes()));
        }
        return errors;
    }

    /** The refusal in one sentence. */
    public String detail(ProblemException refusal) {
        return Messages.text(labels.lang(), "problem." + refusal.code() + ".detail", refusal.args());
    }
}
