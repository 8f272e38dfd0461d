package org.mingjing.complaints.cleaning;

import java.nio.ByteBuffer;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where the samples of one track lie in the file, by its tables. */
final class Mp4Track {
    private final ByteBuffer file;
    private final Mp4Box sizes;
    private final Mp4Box runs;
    private final Mp4Box offsets;

    Mp4Track(ByteBuffer file, Mp4Box track) {
        this.file = file;
        var tables = track.at(file, "mdia", "minf", "stbl").orElseThrow(Uncleanable::broken);
        this.sizes = tables.at(file, "stsz").orElseThrow(Uncleanable::broken);
        this.runs = tables.at(file, "stsc").orElseThrow(Uncleanable::broken);
        this.offsets = tables.at(file, "stco").or(() -> tables.at(file, "co64")).orElseThrow(Uncleanable::broken);
    }

    /** Where its chunks begin. */
    NavigableSet<Long> chunks() {
        var chunks = new TreeSet<Long>();
        IntStream.range(0, count()).forEach(i -> {
            WorkTime.check();
            chunks.add(offset(i));
        });
        return chunks;
    }

    /** Copies its samples into another file of the same shape; {@code begins} are the chunks of all tracks. */
    void copyTo(byte[] target, NavigableSet<Long> begins) {
        var sample = 0;
        var run = 0;
        var all = file.getInt(runs.body() + 4);
        for (int chunk = 0; chunk < count(); chunk++) {
            WorkTime.check();
            while (run + 1 < all && file.getInt(runs.body() + 8 + (run + 1) * 12) <= chunk + 1) {
                run++;
            }
            var samples = file.getInt(runs.body() + 8 + run * 12 + 4);
            var from = offset(chunk);
            var length = length(from, sample, samples, begins);
            if (samples < 0 || from < 0 || from > target.length || length > target.length - from) {
                throw Uncleanable.broken();
            }
            file.get((int) from, target, (int) from, (int) length);
            sample += samples;
        }
    }

    private long length(long from, int sample, int samples, NavigableSet<Long> begins) {
        if (file.getInt(sizes.body() + 4) != 0) {
            // old sound tracks say 1 and mean a packet, so the chunk goes on to the next one
            var next = begins.higher(from);
            return (next == null ? end(from) : next) - from;
        }
        var length = 0L;
        for (int i = 0; i < samples; i++) {
            WorkTime.check();
            length += file.getInt(sizes.body() + 12 + (sample + i) * 4) & 0xFFFF_FFFFL;
        }
        return length;
    }

    private long end(long from) {
        return Mp4Box.between(file, 0, file.limit()).stream()
                .filter(box -> box.body() <= from && from < box.end())
                .mapToLong(Mp4Box::end)
                .findFirst()
                .orElseThrow(Uncleanable::broken);
    }

    private int count() {
        var count = file.getInt(offsets.body() + 4);
        if (count < 0 || count > offsets.end() - offsets.body()) {
            throw Uncleanable.broken();
        }
        return count;
    }

    private long offset(int chunk) {
        return "co64".equals(offsets.type())
                ? file.getLong(offsets.body() + 8 + chunk * 8)
                : file.getInt(offsets.body() + 8 + chunk * 4) & 0xFFFF_FFFFL;
    }
}
