package org.mingjing.complaints.cleaning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Reads a PDF without letting it grow: what PDFBox unpacks into memory while it reads (lists of objects and of their
 * places) is measured before. Ends when the thread is interrupted.
 */
final class PdfReading extends PDFParser {
    // the most that deflate makes of a byte
    private static final int MOST = 1032;
    private static final Set<String> DEFLATE = Set.of("FlateDecode", "Fl");
    // by name, by reference, or hidden behind the code of a letter
    private static final Pattern OTHER_PACKING = Pattern.compile(
            "/(?!Flate)\\w+Decode\\b|/(LZW|A85|AHx|RL|CCF|DCT)\\b|/Filter\\s*+\\[?\\s*+\\d|Decode\\s*+/Fl|/\\w*#\\d");

    private final CleaningLimits limits;
    private long room;

    private PdfReading(byte[] pdf, CleaningLimits limits) throws IOException {
        super(new Interruptible(pdf), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.limits = limits;
        this.room = limits.pdfStreamsBytes();
    }

    /** Reads it; TOO_LARGE when it would grow. */
    static PDDocument read(byte[] pdf, CleaningLimits limits) throws IOException {
        var reading = new PdfReading(pdf, limits);
        reading.lookForLists(pdf);
        var document = reading.parse();
        if (document.getDocument().getXrefTable().size() > limits.pdfObjects()) {
            document.close();
            throw new Uncleanable(Obstacle.TOO_LARGE);
        }
        return document;
    }

    /** Gives up when the time is over. */
    private static final class Interruptible extends RandomAccessReadBuffer {
        Interruptible(byte[] pdf) {
            super(pdf);
        }

        @Override
        public int read() throws IOException {
            WorkTime.check();
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            WorkTime.check();
            return super.read(into, from, length);
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        var list = dictionary.containsKey(COSName.W)
                || (dictionary.containsKey(COSName.N) && dictionary.containsKey(COSName.FIRST));
        if (list) {
            var filters = new PDStream(stream).getFilters();
            if (filters.stream().anyMatch(filter -> !DEFLATE.contains(filter.getName())) || filters.size() > 1) {
                throw new Uncleanable(Obstacle.EMBEDDED);
            }
            try (var in = stream.createRawInputStream()) {
                measure(in, stream.getLength(), !filters.isEmpty());
            }
        }
        return stream;
    }

    /** A damaged file is searched for its lists by PDFBox itself, so they are looked for here before. */
    private void lookForLists(byte[] pdf) {
        new PdfLists(pdf, limits).forEach(list -> {
            if (OTHER_PACKING.matcher(list.dictionary()).find()) {
                throw new Uncleanable(Obstacle.EMBEDDED);
            }
            var length = Math.max(0, list.end() - list.data());
            measure(
                    new ByteArrayInputStream(pdf, list.data(), length),
                    length,
                    list.dictionary().contains("/F"));
        });
    }

    private void measure(InputStream in, long length, boolean packed) {
        var size = packed ? unpacked(in, length) : length;
        room -= size;
        if (size > limits.pdfStreamBytes() || room < 0) {
            throw new Uncleanable(Obstacle.TOO_LARGE);
        }
    }

    private long unpacked(InputStream packed, long length) {
        try {
            return length(new InflaterInputStream(packed), limits.pdfStreamBytes());
        } catch (IOException e) {
            // encrypted or damaged: only a short one is sure to stay small
            if (length * MOST > limits.pdfStreamBytes()) {
                throw new Uncleanable(Obstacle.TOO_LARGE, e);
            }
            return length;
        }
    }

    /** Bytes that come out of it, counted to a little more than the most. */
    static long length(InputStream in, long most) throws IOException {
        var piece = new byte[1 << 16];
        var size = 0L;
        for (var n = in.read(piece); n >= 0 && size <= most; n = in.read(piece)) {
            WorkTime.check();
            size += n;
        }
        return size;
    }
}
