package org.mingjing.complaints.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.ndjson.NdjsonLine;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.FieldError;

/**
 * Takes a batch of lines over in one transaction if that can be, and answers each with what became of it: a line that is
 * refused is left out and the others are tried again; after a few such, or when another import is in the way, each goes
 * alone.
 */
@ApplicationScoped
public class BatchImport {
    private static final Logger LOG = Logger.getLogger(BatchImport.class);
    private static final int TRIES = 3;

    private final LinesImport imports;
    private final CurrentScope current;

    BatchImport(LinesImport imports, CurrentScope current) {
        this.imports = imports;
        this.current = current;
    }

    /** One result for each line, in their order. */
    @ActivateRequestContext
    public List<ImportResult> take(List<NdjsonLine> lines, String system, int maxCharacters, String lang) {
        // the system writes complaints of many organs that it could not read back
        current.set(Scope.internal(system));
        var results = new ImportResult[lines.size()];
        var open = new ArrayList<ReadLine>();
        for (int place = 0; place < results.length; place++) {
            var line = lines.get(place);
            if (line.tooLong()) {
                results[place] = tooLong(line, maxCharacters, lang);
            } else {
                read(line, place).ifPresent(open::add);
                // stands only for what is no JSON object
                results[place] = Refusals.of(line.number(), null, List.of(FieldError.of("line", "not-json")), lang);
            }
        }
        settle(open, system, lang, results);
        return Arrays.asList(results);
    }

    private void settle(List<ReadLine> open, String system, String lang, ImportResult[] results) {
        for (int tries = 0; tries < TRIES && !open.isEmpty(); tries++) {
            try {
                var done = imports.take(open, system);
                for (int i = 0; i < done.size(); i++) {
                    results[open.get(i).place()] = done.get(i);
                }
                return;
            } catch (LinesRefused refused) {
                refused.why().forEach((line, why) -> results[line.place()] = Refusals.of(line, why, lang));
                open.removeAll(refused.why().keySet());
            } catch (RuntimeException e) {
                // another import brings the same, or waits for what this one has: one by one nobody stands in the way
                LOG.debugf(
                        "a batch of %d lines goes one by one: %s",
                        open.size(), e.getClass().getSimpleName());
                break;
            }
        }
        open.forEach(line -> results[line.place()] = alone(line, system, lang));
    }

    private ImportResult alone(ReadLine line, String system, String lang) {
        try {
            return only(line, system, lang);
        } catch (RuntimeException e) {
            // the same line came twice at once and the other one has made it by now, or two stood in each other's way
            return Database.duplicate(e) || Database.passing(e)
                    ? again(line, system, lang)
                    : Refusals.answer(line, e, lang);
        }
    }

    private ImportResult again(ReadLine line, String system, String lang) {
        try {
            return only(line, system, lang);
        } catch (RuntimeException e) {
            return Refusals.answer(line, e, lang);
        }
    }

    private ImportResult only(ReadLine line, String system, String lang) {
        try {
            return imports.take(List.of(line), system).getFirst();
        } catch (LinesRefused refused) {
            return Refusals.of(line, refused.why().get(line), lang);
        }
    }

    private static Optional<ReadLine> read(NdjsonLine line, int place) {
        try {
            var json = Json.read(line.text().getBytes(StandardCharsets.UTF_8));
            return json.isObject() ? Optional.of(new ReadLine(place, line.number(), json)) : Optional.empty();
        } catch (IOException e) {
            LOG.debugf("line %d is not JSON", line.number());
            return Optional.empty();
        }
    }

    private static ImportResult tooLong(NdjsonLine line, int maxCharacters, String lang) {
        return Refusals.of(
                line.number(),
                null,
                List.of(FieldError.of("line", "line-too-long", "length", "> " + maxCharacters, "max", maxCharacters)),
                lang);
    }
}
