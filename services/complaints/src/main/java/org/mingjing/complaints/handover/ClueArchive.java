package org.mingjing.complaints.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingjing.commons.time.BusinessTime;

/**
 * The ZIP file of a clue: the signed manifest, the facts, the evidence. Nothing in it is compressed, so that its bytes
 * depend on no version of a compressor.
 */
final class ClueArchive {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String FACTS = "facts.json";

    // what ZIP writes beside a file and its two names, and at the end
    private static final int BESIDE_A_FILE = 30 + 46;
    private static final int END = 22;

    private final ClueSeal seal;
    private final LocalDateTime at;

    ClueArchive(ClueSeal seal) {
        this.seal = seal;
        this.at = LocalDateTime.ofInstant(seal.handedOverAt(), BusinessTime.ZONE);
    }

    /** Gives a part of a copy. */
    interface Pieces {
        byte[] from(PackedFile file, long offset);
    }

    /** Bytes of the whole file. */
    long length() {
        var small = small(MANIFEST, seal.manifest())
                + small(SIGNATURE, seal.signature())
                + small("signature.json", seal.note())
                + small(FACTS, seal.facts());
        return END
                + small
                + seal.files().stream()
                        .mapToLong(file -> entry(file.path(), file.sizeBytes()))
                        .sum();
    }

    /** Writes it; what fits in memory leaves before the first copy is read. */
    void write(OutputStream out, Pieces pieces) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, seal.manifest());
            put(zip, SIGNATURE, seal.signature());
            put(zip, "signature.json", seal.note());
            put(zip, FACTS, seal.facts());
            zip.flush();
            for (var file : seal.files()) {
                begin(zip, file.path(), file.sizeBytes(), file.crc32());
                for (var offset = 0L; offset < file.sizeBytes(); ) {
                    var piece = pieces.from(file, offset);
                    if (piece.length == 0) {
                        throw new IOException("a copy is shorter than it was");
                    }
                    zip.write(piece);
                    offset += piece.length;
                }
                zip.closeEntry();
            }
        }
    }

    private void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        begin(zip, path, content.length, crc.getValue());
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(ZipOutputStream zip, String path, long size, long crc32) throws IOException {
        var entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(crc32);
        // local, since the other one depends on the zone of the machine
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
    }

    private static long small(String path, byte[] content) {
        return entry(path, content.length);
    }

    private static long entry(String path, long size) {
        return BESIDE_A_FILE + 2L * path.getBytes(StandardCharsets.UTF_8).length + size;
    }
}
