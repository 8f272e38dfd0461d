package org.mingjing.commons.ndjson;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.mingjing.commons.json.Json;

/** Answers a stream of JSON lines with one result line for each, while it is still being read. */
public final class Ndjson {
    /** The media type of such streams. */
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private Ndjson() {}

    /**
     * Reads, applies and answers line by line; give it back from the resource method. Each result is written before the next
     * line is read, so memory does not grow with the stream.
     *
     * @param in the request's body
     * @param maxLineBytes longer lines come without text
     * @param work makes the result of a line; it must not throw for what is wrong with the line
     */
    public static StreamingOutput answer(InputStream in, int maxLineBytes, Function<NdjsonLine, Object> work) {
        return out -> {
            try (NdjsonReader lines = new NdjsonReader(in, maxLineBytes)) {
                for (Optional<NdjsonLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                    write(out, work.apply(line.get()));
                }
            }
        };
    }

    /** Writes one result line. */
    public static void write(OutputStream out, Object result) throws IOException {
        out.write(Json.write(result).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
