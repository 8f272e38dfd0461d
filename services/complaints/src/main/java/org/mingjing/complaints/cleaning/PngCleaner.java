package org.mingjing.complaints.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * PNG (ISO/IEC 15948): only the chunks that draw the picture or its animation are copied. Texts, times, EXIF and colour
 * profiles are left out, and whatever follows the end.
 */
final class PngCleaner implements Cleaner {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    @Override
    public byte[] clean(byte[] png) {
        var in = ByteBuffer.wrap(png);
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, Math.min(SIGNATURE, png.length));
        var drawn = false;
        var at = SIGNATURE;
        while (at + AROUND <= png.length) {
            WorkTime.check();
            var length = in.getInt(at);
            if (length < 0 || length > png.length - at - AROUND || !intact(png, at, length)) {
                throw Uncleanable.broken();
            }
            var type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (at == SIGNATURE && !"IHDR".equals(type)) {
                throw Uncleanable.broken();
            }
            if (KEPT.contains(type)) {
                out.write(png, at, length + AROUND);
            }
            drawn |= "IDAT".equals(type);
            if ("IEND".equals(type) && drawn) {
                return out.toByteArray();
            }
            at += length + AROUND;
        }
        throw Uncleanable.broken();
    }

    private static boolean intact(byte[] png, int at, int length) {
        var sum = new CRC32();
        sum.update(png, at + 4, length + 4);
        return (int) sum.getValue() == ByteBuffer.wrap(png).getInt(at + 8 + length);
    }
}
