package org.mingjing.complaints.importing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.logging.Logger;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.ndjson.NdjsonLine;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.Messages;
import org.mingjing.commons.web.Problem;
import org.mingjing.commons.web.ProblemException;

/** Answers each line of an import with what became of it; what is wrong with one line does not stop the next. */
@ApplicationScoped
public class ImportService {
    private static final Logger LOG = Logger.getLogger(ImportService.class);

    private final LineImport lines;
    private final CurrentScope current;

    ImportService(LineImport lines, CurrentScope current) {
        this.lines = lines;
        this.current = current;
    }

    /** Takes one line over in the name of the system; errors come in that language. */
    public ImportResult line(NdjsonLine line, String system, int maxCharacters, String lang) {
        // the system writes complaints of many organs that it could not read back
        current.set(Scope.internal(system));
        if (line.tooLong()) {
            return rejected(
                    line,
                    null,
                    List.of(FieldError.of(
                            "line", "line-too-long", "length", "> " + maxCharacters, "max", maxCharacters)),
                    lang);
        }
        JsonNode json;
        try {
            json = Json.read(line.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.debugf("line %d is not JSON", line.number());
            return rejected(line, null, List.of(FieldError.of("line", "not-json")), lang);
        }
        return taken(line, json, system, lang);
    }

    private ImportResult taken(NdjsonLine line, JsonNode json, String system, String lang) {
        var externalId = json.path("externalId").asText(null);
        try {
            return lines.take(line.number(), json, system);
        } catch (ConstraintViolationException e) {
            return rejected(line, externalId, errors(e), lang);
        } catch (ProblemException e) {
            return rejected(line, externalId, e.errors(), lang);
        } catch (IllegalArgumentException e) {
            LOG.debugf("line %d does not fit: %s", line.number(), e.getClass().getSimpleName());
            return rejected(line, externalId, List.of(FieldError.of("line", "not-a-filing")), lang);
        } catch (RuntimeException e) {
            if (!Database.duplicate(e)) {
                throw e;
            }
            // the same line came twice at once; the other one has made it by now
            return lines.take(line.number(), json, system);
        }
    }

    private static List<FieldError> errors(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> new FieldError(
                        violation.getPropertyPath().toString(),
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        violation.getConstraintDescriptor().getAttributes()))
                .toList();
    }

    private static ImportResult rejected(NdjsonLine line, String externalId, List<FieldError> errors, String lang) {
        return ImportResult.rejected(
                line.number(),
                externalId,
                errors.stream()
                        .map(error -> new Problem.Field(
                                error.field(), Messages.text(lang, "field." + error.code(), error.args())))
                        .toList());
    }
}
