package org.mingjing.complaints.importing;

import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingjing.commons.ndjson.NdjsonLine;

/** Takes batches of lines over, some at a time; they share a few threads, so that an import never takes all connections. */
@ApplicationScoped
public class ImportService {
    private final BatchImport batches;
    private final ExecutorService threads;

    ImportService(BatchImport batches, ImportPace pace) {
        this.batches = batches;
        this.threads = Executors.newFixedThreadPool(pace.together());
    }

    /** Begins to take the lines over in the name of the system; the results come in their order, errors in that language. */
    public Future<List<ImportResult>> begin(List<NdjsonLine> lines, String system, int maxCharacters, String lang) {
        Callable<List<ImportResult>> work = () -> batches.take(lines, system, maxCharacters, lang);
        return threads.submit(Context.current().wrap(work));
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
