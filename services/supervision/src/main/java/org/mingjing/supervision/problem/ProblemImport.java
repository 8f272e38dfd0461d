package org.mingjing.supervision.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.ndjson.Ndjson;
import org.mingjing.commons.ndjson.NdjsonLine;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.Language;
import org.mingjing.commons.web.Messages;
import org.mingjing.commons.web.ProblemException;

/** Takes in problems with their history, one JSON line each, and answers one line each. */
@Path("/api/v1/problems/import")
@Tag(name = "problems")
public class ProblemImport {

    private static final int MAX_LINE = 256 * 1024;

    private final ImportedLine lines;
    private final CurrentScope scope;
    private final ObjectReader reader;

    ProblemImport(ImportedLine lines, CurrentScope scope, ObjectMapper json) {
        this.lines = lines;
        this.scope = scope;
        this.reader = json.readerFor(ImportedProblem.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @POST
    @Blocking
    @Consumes(Ndjson.MEDIA_TYPE)
    @Produces(Ndjson.MEDIA_TYPE)
    @PermissionsAllowed("problems.import")
    @Operation(
            summary = "Import problems with their history",
            description =
                    "Scope problems.import. One line in, one line out: created, duplicate or rejected. A line is one"
                            + " transaction; the same externalId is taken once.")
    public StreamingOutput importLines(InputStream body, @Context HttpHeaders headers) {
        var lang = Language.of(headers);
        var caller = scope.get().actor();
        var imports = Scope.internal(caller);
        return Ndjson.answer(body, MAX_LINE, line -> {
            scope.set(imports);
            return apply(line, caller, lang);
        });
    }

    private ImportResult apply(NdjsonLine line, String caller, String lang) {
        String id = null;
        try {
            if (line.tooLong()) {
                throw ProblemException.unprocessable("line", "line-too-long", "max", MAX_LINE);
            }
            ImportedProblem record = reader.readValue(line.text());
            id = record.externalId();
            return lines.apply(line.number(), record, caller);
        } catch (JsonProcessingException e) {
            // the parser's own message would quote the line
            return ImportResult.rejected(line.number(), id, List.of(reason("line", "field.not-json", lang)));
        } catch (ConstraintViolationException e) {
            var reasons = e.getConstraintViolations().stream()
                    .map(v -> new ImportResult.Reason(v.getPropertyPath().toString(), v.getMessage()))
                    .toList();
            return ImportResult.rejected(line.number(), id, reasons);
        } catch (ProblemException e) {
            return ImportResult.rejected(line.number(), id, reasons(e, lang));
        } catch (RuntimeException e) {
            if (Database.duplicate(e)) {
                return ImportResult.rejected(
                        line.number(), id, List.of(reason("sourceRef", "problem.exists.detail", lang)));
            }
            throw e;
        }
    }

    private static List<ImportResult.Reason> reasons(ProblemException e, String lang) {
        if (e.errors().isEmpty()) {
            var text = Messages.text(lang, "problem." + e.code() + ".detail", e.args());
            return List.of(new ImportResult.Reason("history", text));
        }
        return e.errors().stream().map(error -> reason(error, lang)).toList();
    }

    private static ImportResult.Reason reason(FieldError error, String lang) {
        return new ImportResult.Reason(error.field(), Messages.text(lang, "field." + error.code(), error.args()));
    }

    private static ImportResult.Reason reason(String field, String key, String lang) {
        return new ImportResult.Reason(field, Messages.text(lang, key, Map.of()));
    }
}
