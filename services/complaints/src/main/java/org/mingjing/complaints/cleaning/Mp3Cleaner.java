package org.mingjing.complaints.cleaning;

import java.io.ByteArrayOutputStream;

/**
 * MPEG audio (ISO/IEC 11172-3, 13818-3): only whole frames are copied, which leaves out ID3, APE and lyrics tags wherever
 * they stand. A frame counts only when another one, a tag or the end follows it, so that bytes inside a tag are not taken
 * for sound.
 */
final class Mp3Cleaner implements Cleaner {
    private static final int[][] KILOBITS = {
        {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}
    };
    private static final int[] HERTZ = {44_100, 48_000, 32_000};
    private static final int VERSION_1 = 3;
    private static final int LAYER_1 = 3;
    private static final int LAYER_3 = 1;

    @Override
    public byte[] clean(byte[] mp3) {
        var out = new ByteArrayOutputStream(mp3.length);
        var at = afterId3(mp3, 0);
        while (at + 4 <= mp3.length) {
            WorkTime.check();
            var length = frame(mp3, at);
            if (length > 0 && at + length <= mp3.length && followed(mp3, at + length)) {
                out.write(mp3, at, length);
                at += length;
            } else {
                var past = afterId3(mp3, at);
                at = past > at ? past : at + 1;
            }
        }
        if (out.size() == 0) {
            throw Uncleanable.broken();
        }
        return out.toByteArray();
    }

    private static boolean followed(byte[] mp3, int at) {
        return at + 4 > mp3.length
                || frame(mp3, at) > 0
                || is(mp3, at, "TAG")
                || is(mp3, at, "ID3")
                || is(mp3, at, "APE")
                || is(mp3, at, "LYR");
    }

    private static int afterId3(byte[] mp3, int at) {
        if (!is(mp3, at, "ID3") || at + 10 > mp3.length) {
            return at;
        }
        var size = 0;
        for (int i = 6; i < 10; i++) {
            size = (size << 7) | (mp3[at + i] & 0x7F);
        }
        var footer = (mp3[at + 5] & 0x10) == 0 ? 0 : 10;
        return Math.min(mp3.length, at + 10 + size + footer);
    }

    private static boolean is(byte[] mp3, int at, String name) {
        return at + 3 <= mp3.length
                && mp3[at] == name.charAt(0)
                && mp3[at + 1] == name.charAt(1)
                && mp3[at + 2] == name.charAt(2);
    }

    /** The length of the frame that begins there, 0 when none does. */
    private static int frame(byte[] mp3, int at) {
        if ((mp3[at] & 0xFF) != 0xFF || (mp3[at + 1] & 0xE0) != 0xE0) {
            return 0;
        }
        var version = (mp3[at + 1] >> 3) & 3;
        var layer = (mp3[at + 1] >> 1) & 3;
        var rate = (mp3[at + 2] >> 4) & 0xF;
        var frequency = (mp3[at + 2] >> 2) & 3;
        if (version == 1 || layer == 0 || rate == 0 || rate == 15 || frequency == 3) {
            return 0;
        }
        var padding = (mp3[at + 2] >> 1) & 1;
        var bits = KILOBITS[table(version, layer)][rate] * 1000;
        var hertz = HERTZ[frequency] >> (version == VERSION_1 ? 0 : version == 2 ? 1 : 2);
        if (layer == LAYER_1) {
            return (12 * bits / hertz + padding) * 4;
        }
        return (layer == LAYER_3 && version != VERSION_1 ? 72 : 144) * bits / hertz + padding;
    }

    private static int table(int version, int layer) {
        if (version == VERSION_1) {
            return LAYER_1 - layer;
        }
        return layer == LAYER_1 ? 3 : 4;
    }
}
