package org.mingjing.complaints.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * GIF (89a): screen, colours, pictures and how they follow one another are copied. Comments, texts and what programs add
 * (XMP among it) are left out, and whatever follows the end; how often it repeats stays.
 */
final class GifCleaner implements Cleaner {
    private static final int SCREEN = 13;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int PROGRAM = 0xFF;
    private static final Set<String> REPEATS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    @Override
    public byte[] clean(byte[] gif) {
        try {
            var out = new ByteArrayOutputStream(gif.length);
            var at = SCREEN + colours(gif[10]);
            out.write(gif, 0, at);
            while (gif[at] != END) {
                WorkTime.check();
                var next = next(gif, at);
                if (kept(gif, at)) {
                    out.write(gif, at, next - at);
                }
                at = next;
            }
            out.write(END);
            return out.toByteArray();
        } catch (IndexOutOfBoundsException e) {
            throw new Uncleanable(Obstacle.BROKEN, e);
        }
    }

    private static boolean kept(byte[] gif, int at) {
        if (gif[at] == PICTURE) {
            return true;
        }
        var kind = gif[at + 1] & 0xFF;
        // the application has eight letters and three of a code; one block of three bytes says how often
        return kind == CONTROL
                || (kind == PROGRAM
                        && gif[at + 2] == 11
                        && REPEATS.contains(new String(gif, at + 3, 11, StandardCharsets.ISO_8859_1))
                        && gif[at + 14] == 3
                        && gif[at + 18] == 0);
    }

    private static int next(byte[] gif, int at) {
        return switch (gif[at]) {
            case PICTURE -> blocks(gif, at + 11 + colours(gif[at + 9]));
            case EXTENSION -> blocks(gif, at + 2);
            default -> throw Uncleanable.broken();
        };
    }

    /** Past the blocks that begin there. */
    private static int blocks(byte[] gif, int from) {
        var at = from;
        while (gif[at] != 0) {
            at += 1 + (gif[at] & 0xFF);
        }
        return at + 1;
    }

    /** Bytes of the table of colours that such flags announce. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 0x07));
    }
}
