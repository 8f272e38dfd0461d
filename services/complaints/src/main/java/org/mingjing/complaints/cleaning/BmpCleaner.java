package org.mingjing.complaints.cleaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/**
 * BMP has no place for names but a colour profile and the gaps: the profile goes, what lies between headers and picture
 * is zero but for the colours, and whatever follows the picture is cut off.
 */
final class BmpCleaner implements Cleaner {
    private static final int FILE_HEADER = 14;
    private static final int OLDEST = 40;
    private static final int WITH_PROFILE = 124;
    private static final int BITFIELDS = 3;
    private static final int ALPHA_BITFIELDS = 6;
    /** None, by runs of bytes or half bytes, and by masks; what is a JPEG or PNG inside would keep its own traces. */
    private static final Set<Integer> PACKINGS = Set.of(0, 1, 2, BITFIELDS, ALPHA_BITFIELDS);

    private static final int SRGB = 0x73524742;

    @Override
    public byte[] clean(byte[] original) {
        try {
            var bmp = ByteBuffer.wrap(original.clone()).order(ByteOrder.LITTLE_ENDIAN);
            var header = bmp.getInt(14);
            var pixels = bmp.getInt(10);
            var end = Math.addExact(pixels, size(bmp));
            var colours = FILE_HEADER + header + colours(bmp, header);
            if (header < OLDEST || header > WITH_PROFILE || colours > pixels || end > original.length) {
                throw Uncleanable.broken();
            }
            if (header == WITH_PROFILE) {
                bmp.putInt(FILE_HEADER + 56, SRGB).putInt(FILE_HEADER + 112, 0).putInt(FILE_HEADER + 116, 0);
            }
            Arrays.fill(bmp.array(), colours, pixels, (byte) 0);
            bmp.putInt(2, end).putInt(6, 0);
            return Arrays.copyOf(bmp.array(), end);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new Uncleanable(Obstacle.BROKEN, e);
        }
    }

    private static int size(ByteBuffer bmp) {
        var packing = bmp.getInt(30);
        if (!PACKINGS.contains(packing)) {
            throw Uncleanable.broken();
        }
        if (packing == 1 || packing == 2) {
            var said = bmp.getInt(34);
            if (said <= 0) {
                throw Uncleanable.broken();
            }
            return said;
        }
        var bits = Math.multiplyExact(bmp.getInt(18), (int) bmp.getShort(28));
        var row = Math.multiplyExact(Math.addExact(bits, 31) / 32, 4);
        var size = Math.multiplyExact(row, Math.absExact(bmp.getInt(22)));
        if (size <= 0) {
            throw Uncleanable.broken();
        }
        return size;
    }

    /** Bytes of the masks that follow the oldest header. */
    private static int masks(int packing) {
        return switch (packing) {
            case BITFIELDS -> 12;
            case ALPHA_BITFIELDS -> 16;
            default -> 0;
        };
    }

    private static int colours(ByteBuffer bmp, int header) {
        var masks = header == OLDEST ? masks(bmp.getInt(30)) : 0;
        var used = bmp.getInt(46);
        var bits = bmp.getShort(28);
        var colours = used == 0 && bits <= 8 ? 1 << bits : used;
        if (colours < 0 || colours > 256) {
            throw Uncleanable.broken();
        }
        return masks + 4 * colours;
    }
}
