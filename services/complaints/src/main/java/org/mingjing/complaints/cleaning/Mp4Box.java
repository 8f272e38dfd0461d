package org.mingjing.complaints.cleaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 file (ISO/IEC 14496-12).
 *
 * @param at where it begins
 * @param body where its content begins
 * @param end where it ends
 */
record Mp4Box(String type, int at, int body, int end) {
    /** The boxes between two places; what is too short for a box at the end is left. */
    static List<Mp4Box> between(ByteBuffer file, int from, int to) {
        List<Mp4Box> boxes = new ArrayList<>();
        var at = from;
        while (at + 8 <= to) {
            WorkTime.check();
            var size = file.getInt(at) & 0xFFFF_FFFFL;
            var header = 8;
            if (size == 1 && at + 16 <= to) {
                size = file.getLong(at + 8);
                header = 16;
            } else if (size == 0) {
                size = (long) to - at;
            }
            if (size < header || size > to - at) {
                throw Uncleanable.broken();
            }
            boxes.add(new Mp4Box(type(file, at + 4), at, at + header, at + (int) size));
            at += (int) size;
        }
        return boxes;
    }

    /** What lies inside. */
    List<Mp4Box> children(ByteBuffer file) {
        return between(file, body, end);
    }

    /** The first one inside at the end of that path. */
    Optional<Mp4Box> at(ByteBuffer file, String... path) {
        var found = Optional.of(this);
        for (var step : path) {
            found = found.flatMap(box -> box.children(file).stream()
                    .filter(child -> child.type().equals(step))
                    .findFirst());
        }
        return found;
    }

    /** Four letters. */
    static String type(ByteBuffer file, int at) {
        var letters = new byte[4];
        file.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
