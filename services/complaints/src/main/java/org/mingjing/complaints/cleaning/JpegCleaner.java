package org.mingjing.complaints.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * JPEG (ITU T.81): only the segments that draw the picture are copied. EXIF, XMP, IPTC, colour profiles (a screen's
 * profile carries its owner's name), thumbnails, comments and whatever follows the end (a phone's second picture or film)
 * are left out. Which way up the picture is held stays, in an EXIF block with that one entry.
 */
final class JpegCleaner implements Cleaner {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;
    private static final int ADOBE_LENGTH = 12;
    private static final int ORIENTATION_TAG = 0x0112;

    @Override
    public byte[] clean(byte[] jpeg) {
        if (jpeg.length < 4 || marker(jpeg, 0) != START) {
            throw Uncleanable.broken();
        }
        var out = new ByteArrayOutputStream(jpeg.length);
        out.write(0xFF);
        out.write(START);
        var drawn = segments(jpeg, out);
        if (!drawn) {
            throw Uncleanable.broken();
        }
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    private static boolean segments(byte[] jpeg, ByteArrayOutputStream out) {
        var upright = orientation(jpeg);
        var drawn = false;
        var at = 2;
        while (at + 4 <= jpeg.length && marker(jpeg, at) != END) {
            WorkTime.check();
            var marker = marker(jpeg, at);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            var end = end(jpeg, at);
            if (marker != JFIF && upright > 1) {
                writeOrientation(out, upright);
                upright = 1;
            }
            copy(jpeg, at, end, marker, out);
            at = end;
            if (marker == SCAN) {
                drawn = true;
                at = scanEnd(jpeg, end);
                out.write(jpeg, end, at - end);
            }
        }
        return drawn;
    }

    private static void copy(byte[] jpeg, int at, int end, int marker, ByteArrayOutputStream out) {
        if (marker == JFIF && starts(jpeg, at, end, "JFIF\0", JFIF_WITHOUT_THUMBNAIL)) {
            // the last two bytes are the size of a thumbnail
            segment(
                    out,
                    JFIF,
                    ByteBuffer.allocate(JFIF_WITHOUT_THUMBNAIL)
                            .put(jpeg, at + 4, 12)
                            .array());
        } else if (marker == ADOBE && starts(jpeg, at, end, "Adobe", ADOBE_LENGTH)) {
            segment(
                    out,
                    ADOBE,
                    ByteBuffer.allocate(ADOBE_LENGTH)
                            .put(jpeg, at + 4, ADOBE_LENGTH)
                            .array());
        } else if (draws(marker)) {
            out.write(jpeg, at, end - at);
        }
    }

    /** Frames, tables, restart intervals, scans. */
    private static boolean draws(int marker) {
        return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8)
                || marker == SCAN
                || (marker >= 0xDB && marker <= 0xDF);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] payload) {
        out.write(0xFF);
        out.write(marker);
        out.write((payload.length + 2) >> 8);
        out.write(payload.length + 2);
        out.writeBytes(payload);
    }

    private static void writeOrientation(ByteArrayOutputStream out, int orientation) {
        var exif = ByteBuffer.allocate(32);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) ORIENTATION_TAG).putShort((short) 3);
        exif.putInt(1).putShort((short) orientation);
        segment(out, EXIF, exif.array());
    }

    /** 1 to 8 as the first image directory says; 1, which is upright, when nothing readable says otherwise. */
    private static int orientation(byte[] jpeg) {
        var at = 2;
        while (at + 4 <= jpeg.length && marker(jpeg, at) != SCAN && marker(jpeg, at) != END) {
            WorkTime.check();
            if (marker(jpeg, at) == 0xFF) {
                at++;
                continue;
            }
            var end = end(jpeg, at);
            if (marker(jpeg, at) == EXIF && starts(jpeg, at, end, "Exif\0\0", 14)) {
                return orientation(ByteBuffer.wrap(jpeg, at + 10, end - at - 10).slice());
            }
            at = end;
        }
        return 1;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + i * 12 <= tiff.limit(); i++) {
            var entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static boolean starts(byte[] jpeg, int at, int end, String name, int atLeast) {
        var text = name.getBytes(StandardCharsets.US_ASCII);
        return end - at - 4 >= atLeast
                && ByteBuffer.wrap(jpeg, at + 4, text.length).equals(ByteBuffer.wrap(text));
    }

    private static int marker(byte[] jpeg, int at) {
        if ((jpeg[at] & 0xFF) != 0xFF) {
            throw Uncleanable.broken();
        }
        return jpeg[at + 1] & 0xFF;
    }

    private static int end(byte[] jpeg, int at) {
        var length = (jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF);
        var end = at + 2 + length;
        if (length < 2 || end > jpeg.length) {
            throw Uncleanable.broken();
        }
        return end;
    }

    /** Coded data goes on until a marker that is neither a stuffed byte nor a restart. */
    private static int scanEnd(byte[] jpeg, int from) {
        for (int i = from; i + 1 < jpeg.length; i++) {
            var next = jpeg[i + 1] & 0xFF;
            if ((jpeg[i] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return i;
            }
        }
        return jpeg.length;
    }
}
