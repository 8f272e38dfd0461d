package org.mingjing.commons.ndjson;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON lines one by one, never holding more than one, and none that is longer than allowed. */
public final class NdjsonReader implements Closeable {
    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final int maxLineBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long number;

    /** Reads UTF-8; lines longer than {@code maxLineBytes} are skipped and reported. */
    public NdjsonReader(InputStream in, int maxLineBytes) {
        this.in = in;
        this.maxLineBytes = maxLineBytes;
    }

    /** The next line that is not empty; nothing at the end. */
    public Optional<NdjsonLine> next() throws IOException {
        while (filled()) {
            number++;
            NdjsonLine line = line();
            if (line.tooLong() || !line.text().isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /**
     * The next line and those after it that have arrived already, at most so many; empty at the end. A sender who waits for
     * an answer before going on is answered.
     */
    public List<NdjsonLine> batch(int atMost) throws IOException {
        List<NdjsonLine> batch = new ArrayList<>();
        Optional<NdjsonLine> line = next();
        while (line.isPresent()) {
            batch.add(line.get());
            line = batch.size() < atMost && ready() ? next() : Optional.empty();
        }
        return batch;
    }

    /** Whether something can be read without waiting for the sender. */
    public boolean ready() throws IOException {
        return next < end || in.available() > 0;
    }

    private NdjsonLine line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && filled()) {
            int start = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            tooLong |= bytes.size() + next - start > maxLineBytes;
            bytes.write(buffer, start, tooLong ? 0 : next - start);
            ended = next < end;
            // what ends a line belongs to none
            next += ended ? 1 : 0;
        }
        return new NdjsonLine(number, tooLong ? null : bytes.toString(StandardCharsets.UTF_8));
    }

    /** Whether there is something in the buffer; it is filled when it was read to its end. */
    private boolean filled() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return next < end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
