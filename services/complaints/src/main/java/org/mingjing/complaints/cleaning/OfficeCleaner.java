package org.mingjing.complaints.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Cleaner jpeg = new JpegCleaner();
    private final Cleaner png = new PngCleaner();
    private final Cleaner gif = new GifCleaner();
    private final Cleaner bmp = new BmpCleaner();
    private final CleaningLimits limits;

    OfficeCleaner(CleaningLimits limits) {
        this.limits = limits;
    }

    @Override
    public byte[] clean(byte[] original) {
        return clean(original, new Unpacking(limits, original.length), 0);
    }

    private byte[] clean(byte[] original, Unpacking unpacking, int depth) {
        var out = new ByteArrayOutputStream(original.length);
        try (var in = new ZipInputStream(WorkTime.reading(new ByteArrayInputStream(original)));
                var to = new ZipOutputStream(out)) {
            var xml = new OfficeXml();
            Set<String> seen = new HashSet<>();
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                WorkTime.check();
                var part = entry.getName();
                if (!seen.add(part)) {
                    throw Uncleanable.broken();
                }
                var content = unpacking.part(in);
                if (!entry.isDirectory() && !OfficeParts.leftOut(part)) {
                    put(to, xml, part, content, unpacking, depth);
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

    private void put(ZipOutputStream to, OfficeXml xml, String part, byte[] content, Unpacking unpacking, int depth)
            throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        to.putNextEntry(entry);
        if (OfficeParts.xml(part)) {
            xml.clean(part, content, to);
        } else {
            to.write(part(part, content, unpacking, depth));
        }
        to.closeEntry();
    }

    private byte[] part(String part, byte[] content, Unpacking unpacking, int depth) {
        if (begins(content, "\u00FF\u00D8")) {
            return jpeg.clean(content);
        }
        if (begins(content, "\u0089PNG")) {
            return png.clean(content);
        }
        if (begins(content, "GIF8")) {
            return gif.clean(content);
        }
        if (begins(content, "BM")) {
            return bmp.clean(content);
        }
        if (begins(content, "PK\3\4") && unpacking.mayNest(depth)) {
            return clean(content, unpacking, depth + 1);
        }
        if (OfficeParts.keptAsItIs(part) || content.length == 0) {
            return content;
        }
        throw new Uncleanable(OfficeParts.drawing(part) ? Obstacle.PICTURE : Obstacle.EMBEDDED);
    }

    private static boolean begins(byte[] content, String with) {
        var bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length
                && ByteBuffer.wrap(content, 0, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
