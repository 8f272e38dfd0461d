package org.mingjing.complaints.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.commons.web.SentJson;
import org.mingjing.complaints.complaint.ComplaintFiling;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.Limits;
import org.mingjing.complaints.complaint.MatterRules;
import org.mingjing.complaints.complaint.Origin;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.organ.Organs;
import org.mingjing.complaints.text.PlainText;

/** Makes of a line what is to be filed, or says what is wrong with it. */
@ApplicationScoped
class LineReading {
    private static final Set<String> BESIDE = Arrays.stream(ImportLine.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final MatterRules rules;
    private final Organs organs;
    private final Limits limits;
    private final PublicClocks clocks;
    private final Validator validator;
    private final Clock clock;

    LineReading(
            MatterRules rules, Organs organs, Limits limits, PublicClocks clocks, Validator validator, Clock clock) {
        this.rules = rules;
        this.organs = organs;
        this.limits = limits;
        this.clocks = clocks;
        this.validator = validator;
        this.clock = clock;
    }

    /** A line that may be taken over. */
    record Imported(ReadLine line, ComplaintFiling.Draft draft, List<ImportLine.Step> steps) {}

    /** What the system calls it. */
    String externalId(ReadLine line) {
        var externalId = line.externalId();
        if (externalId == null || externalId.isBlank()) {
            throw ProblemException.unprocessable("externalId", "NotBlank");
        }
        if (!PlainText.Check.plain(externalId)) {
            throw ProblemException.unprocessable("externalId", "PlainText");
        }
        return externalId;
    }

    /** Reads the organs of these lines at once instead of one by one. */
    void prepare(Collection<ReadLine> lines) {
        organs.readWithParents(lines.stream()
                .map(line -> line.json().path("respondentOrgan").asText(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    Imported of(ReadLine line, String system) {
        var head = SentJson.read(part(line, true), ImportLine.class, "");
        var request = valid(SentJson.read(part(line, false), FilingRequest.class, ""));
        var filedAt = filedAt(head.filedAt(), request.kind());
        var origin = Origin.imported(system, head.externalId(), Boolean.TRUE.equals(head.demo()));
        // by the catalogue of the day on which it was filed there
        var routed = rules.route(request, BusinessTime.dayOf(filedAt));
        checkLength(head.steps());
        return new Imported(line, new ComplaintFiling.Draft(request, routed, origin, filedAt), head.steps());
    }

    /** What the line says beside the filing, or the filing: a misspelt field must not be lost without a word. */
    private static JsonNode part(ReadLine line, boolean beside) {
        var part = JsonNodeFactory.instance.objectNode();
        line.json().properties().stream()
                .filter(field -> BESIDE.contains(field.getKey()) == beside)
                .forEach(field -> part.set(field.getKey(), field.getValue()));
        return part;
    }

    private void checkLength(List<ImportLine.Step> steps) {
        var most = limits.importHistoryCommands();
        if (steps.size() > most) {
            throw ProblemException.unprocessable("history", "history-too-long", "length", steps.size(), "max", most);
        }
    }

    private FilingRequest valid(FilingRequest request) {
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return request;
    }

    private Instant filedAt(OffsetDateTime given, Kind kind) {
        if (given == null) {
            throw ProblemException.unprocessable("filedAt", "NotNull");
        }
        var at = given.toInstant().truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(clock.instant())) {
            throw ProblemException.unprocessable("filedAt", "future");
        }
        var first = clocks.knownFrom(kind.name());
        if (BusinessTime.dayOf(at).isBefore(first)) {
            throw ProblemException.unprocessable("filedAt", "before-rules", "first", first);
        }
        return at;
    }
}
