package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.HandedOut;
import org.mingjing.complaints.evidence.KeptCopies;

/** Lists, signs and keeps what a hand-over consists of, once: rules, keys and programs may change afterwards. */
@ApplicationScoped
class ClueSealing {
    private final EvidenceService evidence;
    private final KeptCopies copies;
    private final SigningKey key;
    private final ClueSeals seals;

    ClueSealing(EvidenceService evidence, KeptCopies copies, SigningKey key, ClueSeals seals) {
        this.evidence = evidence;
        this.copies = copies;
        this.key = key;
        this.seals = seals;
    }

    /** How a signature is checked. */
    record SignatureNote(String algorithm, String keyId, String publicKey, String signed, String signature) {}

    ClueSeal seal(Handover handover) {
        var handed = evidence.handedOut(handover.complaintId()).stream()
                .filter(file -> handover.contents().evidence().contains(file.id()))
                .toList();
        var facts = bytes(handover.contents().facts());
        var entries = new ArrayList<Manifest.Entry>();
        var files = new ArrayList<PackedFile>();
        entries.add(new Manifest.Entry(
                ClueArchive.FACTS, "application/json", (long) facts.length, sha256(facts), null, null));
        for (var file : handed) {
            // numbered, since two scans may have the same name
            var path = "evidence/" + entries.size() + "-" + file.name();
            entries.add(entry(path, file));
            if (file.sha256() != null) {
                files.add(packed(path, file));
            }
        }
        var manifest = bytes(Manifest.of(handover, entries));
        var seal = new ClueSeal(manifest, key.sign(manifest), bytes(note()), facts, files, handover.sentAt());
        return seals.keep(handover.id(), seal) ? seal : seals.of(handover).orElseThrow();
    }

    private PackedFile packed(String path, HandedOut file) {
        return new PackedFile(path, file.id(), file.tool(), file.sizeBytes(), copies.crc32(file.id(), file.tool()));
    }

    private SignatureNote note() {
        var open = key.published();
        return new SignatureNote(
                open.algorithm(), open.keyId(), open.publicKey(), ClueArchive.MANIFEST, ClueArchive.SIGNATURE);
    }

    private static Manifest.Entry entry(String path, HandedOut file) {
        return file.sha256() == null
                ? new Manifest.Entry(
                        null, file.mediaType(), null, null, file.originalSha256(), String.valueOf(file.withheld()))
                : new Manifest.Entry(
                        path, file.mediaType(), file.sizeBytes(), file.sha256(), file.originalSha256(), null);
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
}
