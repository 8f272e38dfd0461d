package org.mingjing.commons.ndjson;

import java.io.BufferedInputStream;
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
    private final InputStream in;
    private final int maxLineBytes;
    private long number;

    /** Reads UTF-8; lines longer than {@code maxLineBytes} are skipped and reported. */
    public NdjsonReader(InputStream in, int maxLineBytes) {
        this.in = new BufferedInputStream(in);
        this.maxLineBytes = maxLineBytes;
    }

    /** The next line that is not empty; nothing at the end. */
    public Optional<NdjsonLine> next() throws IOException {
        for (int first = in.read(); first != -1; first = in.read()) {
            number++;
            NdjsonLine line = line(first);
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
        return in.available() > 0;
    }

    private NdjsonLine line(int first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int b = first; b != -1 && b != '\n'; b = in.read()) {
            if (bytes.size() == maxLineBytes) {
                tooLong = true;
            } else {
                bytes.write(b);
            }
        }
        return new NdjsonLine(number, tooLong ? null : bytes.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
