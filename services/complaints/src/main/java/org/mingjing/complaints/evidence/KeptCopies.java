package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Copies by the rules that made them, also when these are no longer the rules; a copy never changes. */
@ApplicationScoped
public class KeptCopies {
    private final EntityManager database;

    KeptCopies(EntityManager database) {
        this.database = database;
    }

    /** A part of a copy, from that byte on; the whole of it never is in memory. */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] piece(UUID evidence, String tool, long from, int bytes) {
        return (byte[]) database.createNativeQuery("""
                        select substring(content from cast(:first as integer) for :bytes) from evidence_copy
                        where evidence_id = :id and tool = :tool
                        """, byte[].class)
                .setParameter("first", from + 1)
                .setParameter("bytes", bytes)
                .setParameter("id", evidence)
                .setParameter("tool", tool)
                .getSingleResult();
    }

    /** The CRC-32 of a copy, as ZIP files have it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long crc32(UUID evidence, String tool) {
        return (Long) database.createNativeQuery(
                        "select crc32(content) from evidence_copy where evidence_id = :id and tool = :tool", Long.class)
                .setParameter("id", evidence)
                .setParameter("tool", tool)
                .getSingleResult();
    }
}
