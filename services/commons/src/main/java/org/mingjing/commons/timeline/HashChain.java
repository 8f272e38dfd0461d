package org.mingjing.commons.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.commons.json.Json;

/** Each entry's hash covers the hash before it, so that none can be changed, moved or taken out unseen. */
final class HashChain {
    /** What the first entry follows. */
    static final String GENESIS = "0".repeat(64);

    private HashChain() {}

    static String hash(TimelineEntry entry) {
        return sha256(entry.previousHash() + "\n" + Json.canonical(content(entry)));
    }

    /**
     * Checks the entries, in order, against what the head says the last one is.
     *
     * @param headSeq how many there should be
     * @param headHash hash of the last one
     */
    static Verification verify(List<TimelineEntry> entries, long headSeq, String headHash) {
        String previous = GENESIS;
        for (int i = 0; i < entries.size(); i++) {
            TimelineEntry entry = entries.get(i);
            boolean fits = entry.seq() == i + 1L
                    && entry.previousHash().equals(previous)
                    && entry.hash().equals(hash(entry));
            if (!fits) {
                return Verification.broken(entries.size(), i + 1L);
            }
            previous = entry.hash();
        }
        if (entries.size() != headSeq || !previous.equals(headHash)) {
            return Verification.broken(entries.size(), entries.size() + 1L);
        }
        return Verification.whole(entries.size());
    }

    private static Map<String, Object> content(TimelineEntry entry) {
        Map<String, Object> content = new TreeMap<>();
        content.put("aggregateType", entry.aggregateType());
        content.put("aggregateId", entry.aggregateId());
        content.put("seq", entry.seq());
        content.put("command", entry.command());
        content.put("actor", entry.actor());
        content.put("organ", entry.organ());
        content.put("role", entry.role());
        content.put("before", entry.before());
        content.put("after", entry.after());
        content.put("occurredAt", entry.occurredAt().toString());
        content.put("recordedAt", entry.recordedAt().toString());
        content.put("traceId", entry.traceId());
        return content;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
