package org.mingjing.complaints.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * docx and xlsx (ISO/IEC 29500): packed anew, each part by its kind. XML is rewritten, pictures are cleaned as files of
 * their own, documents inside are cleaned as documents; anything else inside that could hold a name stops it.
 */
final class OfficeCleaner implements Cleaner {
    private static final long UNPACKED = 256L << 20;
    private static final int PART = 64 << 20;
    private static final int PARTS = 5_000;
    private static final int NESTED = 2;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Cleaner jpeg = new JpegCleaner();
    private final Cleaner png = new PngCleaner();
    private final int depth;

    OfficeCleaner() {
        this(0);
    }

    private OfficeCleaner(int depth) {
        this.depth = depth;
    }

    @Override
    public byte[] clean(byte[] original) {
        var out = new ByteArrayOutputStream(original.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(original));
                var to = new ZipOutputStream(out)) {
            var xml = new OfficeXml();
            Set<String> seen = new HashSet<>();
            var room = UNPACKED;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var part = entry.getName();
                if (!seen.add(part)) {
                    throw Uncleanable.broken();
                }
                var content = content(in, Math.min(PART, room));
                room -= content.length;
                if (seen.size() > PARTS) {
                    throw new Uncleanable(Obstacle.TOO_LARGE);
                }
                if (!entry.isDirectory() && !OfficeParts.leftOut(part)) {
                    put(to, part, part(xml, part, content));
                }
            }
            if (!seen.contains("[Content_Types].xml")) {
                throw Uncleanable.broken();
            }
        } catch (IOException e) {
            throw new Uncleanable(Obstacle.BROKEN, e);
        }
        return out.toByteArray();
    }

    private static byte[] content(InputStream in, long max) throws IOException {
        var content = in.readNBytes((int) max);
        if (in.read() >= 0) {
            throw new Uncleanable(Obstacle.TOO_LARGE);
        }
        return content;
    }

    private static void put(ZipOutputStream to, String part, byte[] content) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }

    private byte[] part(OfficeXml xml, String part, byte[] content) {
        if (OfficeParts.xml(part)) {
            return xml.clean(part, content);
        }
        if (begins(content, "\u00FF\u00D8")) {
            return jpeg.clean(content);
        }
        if (begins(content, "\u0089PNG")) {
            return png.clean(content);
        }
        if (begins(content, "PK\3\4") && depth < NESTED) {
            return new OfficeCleaner(depth + 1).clean(content);
        }
        if (OfficeParts.keptAsItIs(part) || content.length == 0) {
            return content;
        }
        throw new Uncleanable(Obstacle.EMBEDDED);
    }

    private static boolean begins(byte[] content, String with) {
        var bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length
                && ByteBuffer.wrap(content, 0, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
