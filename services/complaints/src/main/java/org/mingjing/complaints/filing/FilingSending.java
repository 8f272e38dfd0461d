package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintService;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.evidence.EvidenceRules;
import org.mingjing.complaints.evidence.EvidenceService;

/** Sends a filing with its files: every file is checked first, and pressing twice files once. */
@ApplicationScoped
class FilingSending {
    private final ComplaintService complaints;
    private final EvidenceService evidence;
    private final EvidenceRules rules;
    private final Validator validator;
    private final CurrentScope scope;

    FilingSending(
            ComplaintService complaints,
            EvidenceService evidence,
            EvidenceRules rules,
            Validator validator,
            CurrentScope scope) {
        this.complaints = complaints;
        this.evidence = evidence;
        this.rules = rules;
        this.validator = validator;
        this.scope = scope;
    }

    FiledView send(FilingForm form, List<FormValue> files) {
        FilingRequest request = form.request();
        Set<ConstraintViolation<FilingRequest>> wrong = validator.validate(request);
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(
                    wrong.stream().map(FilingSending::error).toList());
        }
        List<Attachment> attachments = read(files);
        FiledView filed = complaints.file(request, form.get("key"));
        if (!attachments.isEmpty()) {
            // whoever holds the answer to this filing is its reporter, with or without a login; an operator stays
            // himself
            var filer = scope.get();
            scope.set(Scope.internal(filer.official() ? filer.actor() : ComplaintAccess.REPORTER_ACTOR));
            attachments.forEach(one -> evidence.add(filed.id(), one.name(), one.content()));
        }
        return filed;
    }

    /** A file as it came: phones name all their pictures alike, so the name tells none apart. Never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Attachment(String name, byte[] content) {}

    private List<Attachment> read(List<FormValue> files) {
        if (files.size() > rules.files()) {
            throw ProblemException.unprocessable("file", "evidence-count", "max", rules.files());
        }
        List<Attachment> attachments = new ArrayList<>();
        for (FormValue file : files) {
            try {
                rules.requireSize(file.getFileItem().getFileSize());
                byte[] content = Files.readAllBytes(file.getFileItem().getFile());
                rules.accept(file.getFileName(), content);
                attachments.add(new Attachment(file.getFileName(), content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return attachments;
    }

    private static FieldError error(ConstraintViolation<FilingRequest> violation) {
        String path = violation.getPropertyPath().toString();
        var constraint = violation.getConstraintDescriptor();
        return FieldError.of(
                path.substring(path.lastIndexOf('.') + 1),
                constraint.getAnnotation().annotationType().getSimpleName(),
                constraint.getAttributes().entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray());
    }

    /** The step that a form says it is; the first one when it says nonsense. */
    static FilingStep step(String name) {
        for (FilingStep step : FilingStep.values()) {
            if (step.name().equals(name)) {
                return step;
            }
        }
        return FilingStep.MATTER;
    }

    static FilingForm form(MultipartFormDataInput input) {
        var texts = new MultivaluedHashMap<String, String>();
        input.getValues().forEach((name, values) -> values.stream()
                .filter(value -> !value.isFileItem())
                .forEach(value -> texts.add(name, value.getValue())));
        return FilingForm.of(texts);
    }

    static boolean wantsBack(MultipartFormDataInput input) {
        return input.getValues().getOrDefault("go", List.of()).stream().anyMatch(go -> "back".equals(go.getValue()));
    }

    /** The files that were chosen; a browser sends an empty one where none was. */
    static List<FormValue> files(MultipartFormDataInput input) {
        List<FormValue> files = new ArrayList<>(input.getValues().getOrDefault("file", List.of()));
        files.removeIf(file -> !file.isFileItem()
                || file.getFileName() == null
                || file.getFileName().isBlank());
        return files;
    }
}
