package org.mingjing.complaints.handover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.evidence.HandedOut;

/** The ZIP file of a clue: the signed manifest, the facts, the evidence. */
final class ClueArchive implements AutoCloseable {
    private static final String MANIFEST = "manifest.json";
    private static final String FACTS = "facts.json";

    private final Handover handover;
    private final ZipOutputStream zip;

    ClueArchive(Handover handover, OutputStream out) {
        this.handover = handover;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** How a signature is checked. */
    record SignatureNote(String algorithm, String keyId, String publicKey, String signed, String signature) {}

    /** Everything but the evidence. */
    void begin(List<HandedOut> evidence, SigningKey key) throws IOException {
        var facts = bytes(handover.contents().facts());
        var entries = new ArrayList<Manifest.Entry>();
        entries.add(new Manifest.Entry(FACTS, "application/json", (long) facts.length, sha256(facts), null, null));
        evidence.forEach(file -> entries.add(entry(file)));
        var manifest = bytes(Manifest.of(handover, entries));
        var open = key.published();
        put(MANIFEST, manifest);
        put("manifest.sig", key.sign(manifest));
        put(
                "signature.json",
                bytes(new SignatureNote(open.algorithm(), open.keyId(), open.publicKey(), MANIFEST, "manifest.sig")));
        put(FACTS, facts);
    }

    void add(HandedOut file, InputStream content) throws IOException {
        put(path(file), content);
    }

    private static Manifest.Entry entry(HandedOut file) {
        return file.sha256() == null
                ? new Manifest.Entry(
                        null, file.mediaType(), null, null, file.originalSha256(), String.valueOf(file.withheld()))
                : new Manifest.Entry(
                        path(file), file.mediaType(), file.sizeBytes(), file.sha256(), file.originalSha256(), null);
    }

    private static String path(HandedOut file) {
        return "evidence/" + file.name();
    }

    private void put(String path, byte[] content) throws IOException {
        put(path, new ByteArrayInputStream(content));
    }

    private void put(String path, InputStream content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTime(handover.sentAt().toEpochMilli());
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    private static byte[] bytes(Object value) {
        return Json.write(value).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
