package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.commons.web.FieldError;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.Matter;
import org.mingjing.complaints.identity.Reporter;

/** Checks the report form of a 影响营商环境（案）事件 against its code lists and the rest of the filing. */
@ApplicationScoped
public class BusinessEventRules {
    private static final String EVENT = "businessEvent";

    private final BusinessCodes codes;

    BusinessEventRules(BusinessCodes codes) {
        this.codes = codes;
    }

    /** What is wrong with it; nothing for a filing without one. */
    public List<FieldError> errors(FilingRequest request) {
        var event = request.businessEvent();
        if (event == null) {
            return List.of();
        }
        if (request.kind() != Kind.BUSINESS_ENVIRONMENT) {
            return List.of(FieldError.of(EVENT, "business-event-forbidden"));
        }
        return Stream.concat(
                        coded(event, request.caseNumber()), enterprise(event, request.anonymous(), request.reporter()))
                .toList();
    }

    /** What is wrong with what the office found out; whether the reporter is the enterprise is in the sealed identity alone. */
    public List<FieldError> errorsOfOffice(BusinessEventRequest event, Matter matter) {
        return Stream.concat(coded(event, matter.caseNumber()), enterprise(event, matter.anonymous(), null))
                .toList();
    }

    private Stream<FieldError> coded(BusinessEventRequest event, String caseNumber) {
        return Stream.of(
                        wrong(!codes.measure(event.measure()), "measure", "unknown-measure", "code", event.measure()),
                        wrong(
                                event.stage() != null && !codes.stage(event.stage()),
                                "stage",
                                "unknown-stage",
                                "code",
                                event.stage()),
                        wrong(event.stage() != null && blank(caseNumber), "stage", "stage-without-case"))
                .flatMap(List::stream);
    }

    private static Stream<FieldError> enterprise(BusinessEventRequest event, boolean anonymous, Reporter reporter) {
        if (!event.ofReporter()) {
            return Stream.of(
                            wrong(blank(event.harmedName()), "harmedName", "NotBlank"),
                            wrong(blank(event.harmedCode()), "harmedCode", "NotBlank"))
                    .flatMap(List::stream);
        }
        return Stream.of(
                        wrong(event.harmedName() != null, "harmedName", "enterprise-is-reporter"),
                        wrong(event.harmedCode() != null, "harmedCode", "enterprise-is-reporter"),
                        wrong(anonymous, "ofReporter", "anonymous-enterprise"),
                        reporterNamesIt(reporter))
                .flatMap(List::stream);
    }

    private static List<FieldError> reporterNamesIt(Reporter reporter) {
        if (reporter == null) {
            return List.of();
        }
        return Stream.of(
                        blank(reporter.enterpriseName()) ? List.of("enterpriseName") : List.<String>of(),
                        blank(reporter.creditCode()) ? List.of("creditCode") : List.<String>of())
                .flatMap(List::stream)
                .map(field -> FieldError.of("reporter." + field, "NotBlank"))
                .toList();
    }

    private static List<FieldError> wrong(boolean is, String field, String code, Object... args) {
        return is ? List.of(FieldError.of(EVENT + "." + field, code, args)) : List.of();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
