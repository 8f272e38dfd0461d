package org.mingjing.commons.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NdjsonTest {
    @Test
    void linesKeepTheirNumbersAndEmptyOnesAreLeftOut() throws IOException {
        assertThat(read("{\"a\":1}\r\n\n  \n{\"b\":\"法\"}", 100))
                .containsExactly(new NdjsonLine(1, "{\"a\":1}\r"), new NdjsonLine(4, "{\"b\":\"法\"}"));
        assertThat(read("", 100)).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsReportedAndTheNextIsRead() throws IOException {
        assertThat(read("x".repeat(11) + "\nshort\n" + "y".repeat(10) + "\n" + "z".repeat(5000), 10))
                .extracting(NdjsonLine::tooLong)
                .containsExactly(true, false, false, true);
    }

    @Test
    void linesMayEndWhereverTheBufferDoes() throws IOException {
        for (int length = 16_382; length <= 16_386; length++) {
            var line = "长" + "x".repeat(length - 3);
            assertThat(read(line + "\n" + line + line + "\nend", 40_000))
                    .extracting(NdjsonLine::text)
                    .containsExactly(line, line + line, "end");
        }
    }

    @Test
    void aMillionLinesAreAnsweredOneByOne() throws IOException {
        AtomicLong results = new AtomicLong();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                results.addAndGet(b == '\n' ? 1 : 0);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    write(bytes[i]);
                }
            }
        };
        Ndjson.answer(new Lines(1_000_000), 100, line -> Map.of("line", line.number()))
                .write(out);
        assertThat(results).hasValue(1_000_000);
    }

    @Test
    void eachResultIsALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8));
        Ndjson.answer(in, 10, line -> Map.of("line", line.number())).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"line\":1}\n{\"line\":2}\n");
    }

    private static List<NdjsonLine> read(String text, int max) throws IOException {
        List<NdjsonLine> lines = new ArrayList<>();
        try (NdjsonReader reader =
                new NdjsonReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), max)) {
            for (Optional<NdjsonLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    /** A stream of so many short lines that exists nowhere as a whole. */
    private static final class Lines extends InputStream {
        private long left;

        Lines(long count) {
            this.left = count * 2;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            return left % 2 == 0 ? '\n' : 'x';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int count = 0;
            for (int b = count < length ? read() : -1; b != -1; b = count < length ? read() : -1) {
                bytes[from + count] = (byte) b;
                count++;
            }
            return count == 0 ? -1 : count;
        }
    }
}
