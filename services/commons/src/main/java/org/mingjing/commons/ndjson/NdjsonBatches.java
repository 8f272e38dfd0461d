package org.mingjing.commons.ndjson;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Answers a stream of JSON lines batch by batch, several batches at work at a time; the results come in the order of the
 * lines, and none before its batch is done.
 */
public final class NdjsonBatches {
    private final int lines;
    private final int atOnce;

    /** Batches of at most so many lines, at most so many at work at once. */
    public NdjsonBatches(int lines, int atOnce) {
        this.lines = lines;
        this.atOnce = atOnce;
    }

    /**
     * Reads, begins and answers; give it back from the resource method. Memory holds the batches that are at work, no more.
     *
     * @param in the request's body
     * @param maxLineBytes longer lines come without text
     * @param begin begins a batch, which gives one result for each line; where it fails the stream breaks off there
     */
    public StreamingOutput answer(
            InputStream in, int maxLineBytes, Function<List<NdjsonLine>, ? extends Future<? extends List<?>>> begin) {
        return out -> {
            try (NdjsonReader reader = new NdjsonReader(in, maxLineBytes)) {
                Queue<Future<? extends List<?>>> atWork = new ArrayDeque<>();
                for (List<NdjsonLine> batch = reader.batch(lines); !batch.isEmpty(); batch = reader.batch(lines)) {
                    atWork.add(begin.apply(batch));
                    while (!atWork.isEmpty() && (atWork.size() >= atOnce || !reader.ready())) {
                        write(out, atWork.remove());
                    }
                }
                while (!atWork.isEmpty()) {
                    write(out, atWork.remove());
                }
            }
        };
    }

    private static void write(OutputStream out, Future<? extends List<?>> batch) throws IOException {
        for (Object result : done(batch)) {
            Ndjson.write(out, result);
        }
        out.flush();
    }

    private static List<?> done(Future<? extends List<?>> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }
}
