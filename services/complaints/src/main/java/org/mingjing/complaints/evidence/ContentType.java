package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Recognises a file by its bytes alone (Tika); what it is called counts for nothing here. */
@ApplicationScoped
class ContentType {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final int ENTRIES_LOOKED_AT = 200;

    private final Tika tika = new Tika();

    String of(byte[] content) {
        String found = tika.detect(content);
        return switch (found) {
            case "application/zip", "application/x-tika-ooxml" -> office(content, found);
            case "application/mp4", "video/x-m4v", "video/quicktime" -> "video/mp4";
            default -> found;
        };
    }

    /** An Office document is a zip whose folders say which: word/ or xl/. */
    private static String office(byte[] content, String otherwise) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES_LOOKED_AT; i++) {
                if (entry.getName().startsWith("word/")) {
                    return OOXML + "wordprocessingml.document";
                }
                if (entry.getName().startsWith("xl/")) {
                    return OOXML + "spreadsheetml.sheet";
                }
                entry = zip.getNextEntry();
            }
            return otherwise;
        } catch (ZipException e) {
            return otherwise;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
