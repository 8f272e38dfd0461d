package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Recognises a file by its bytes alone (Tika); what it is called counts for nothing here. */
@ApplicationScoped
class ContentType {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    /** An Office document is a zip whose folders say which. */
    private static final Map<String, String> FOLDERS = Map.of(
            "word/", OOXML + "wordprocessingml.document",
            "xl/", OOXML + "spreadsheetml.sheet",
            "ppt/", OOXML + "presentationml.presentation");

    private final Tika tika = new Tika();

    /** The media type, without parameters. */
    String of(byte[] content, Unpacked most) {
        var found = tika.detect(content).replaceFirst(";.*", "").strip();
        return switch (found) {
            case "application/zip", "application/x-tika-ooxml" ->
                office(content, most).orElse(found);
            case "application/mp4", "video/x-m4v", "video/quicktime" -> "video/mp4";
            default -> found;
        };
    }

    /** How far into a zip is looked: a document has such a folder near its beginning, a bomb may have none. */
    record Unpacked(long entries, long bytes) {}

    private static Optional<String> office(byte[] content, Unpacked most) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var room = most.bytes();
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < most.entries() && room > 0; i++) {
                var document = document(entry.getName());
                if (document.isPresent()) {
                    return document;
                }
                room -= skipped(zip, room);
                entry = room > 0 ? zip.getNextEntry() : null;
            }
            return Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that came out of an entry, at most as many as there is room for. */
    private static long skipped(ZipInputStream zip, long room) throws IOException {
        var buffer = new byte[8192];
        long bytes = 0;
        for (int read = 0; read >= 0 && bytes < room; read = zip.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    private static Optional<String> document(String entry) {
        return FOLDERS.entrySet().stream()
                .filter(folder -> entry.startsWith(folder.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
