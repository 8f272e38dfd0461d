package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.complaints.identity.KeyedHash;

/** Issues receipts, and says which complaint a receipt and its PIN open. */
@ApplicationScoped
public class Receipts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PINS = 1_000_000;

    private final EntityManager database;
    private final KeyedHash hash;

    Receipts(EntityManager database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /**
     * A receipt for each complaint that the same transaction is about to insert, in their order; a number that is taken is
     * drawn again.
     *
     * @throws IllegalStateException when some numbers of several were taken: nobody may read back which, so each complaint
     *     has to be tried by itself
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Receipt> issue(List<UUID> complaintIds) {
        while (true) {
            List<Receipt> drawn = complaintIds.stream().map(_ -> draw()).toList();
            int rows = insert(complaintIds, drawn);
            if (rows == drawn.size()) {
                return drawn;
            }
            if (rows > 0) {
                throw new IllegalStateException("receipt numbers are taken");
            }
        }
    }

    private static Receipt draw() {
        return new Receipt(ReceiptNumber.next(), "%06d".formatted(RANDOM.nextInt(PINS)));
    }

    private int insert(List<UUID> complaintIds, List<Receipt> drawn) {
        return database.createNativeQuery("""
                        insert into receipt (number, complaint_id, pin_hash)
                        select * from unnest(:numbers, :complaints, :hashes)
                        on conflict do nothing
                        """)
                .setParameter("numbers", drawn.stream().map(Receipt::number).toArray(String[]::new))
                .setParameter("complaints", complaintIds.toArray(UUID[]::new))
                .setParameter(
                        "hashes",
                        drawn.stream()
                                .map(one -> pinHash(one.number(), one.pin()))
                                .toArray(byte[][]::new))
                .executeUpdate();
    }

    /** The complaint, when the PIN is right. A number that does not exist takes the same path as a wrong PIN. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> complaintOf(String number, String pin) {
        byte[] given = pinHash(number, pin);
        List<?> rows = database.createNativeQuery(
                        "select complaint_id, pin_hash from receipt where number = :number", Object[].class)
                .setParameter("number", number)
                .getResultList();
        byte[] kept = rows.isEmpty() ? new byte[given.length] : (byte[]) ((Object[]) rows.getFirst())[1];
        boolean right = MessageDigest.isEqual(kept, given);
        return right && !rows.isEmpty() ? Optional.of((UUID) ((Object[]) rows.getFirst())[0]) : Optional.empty();
    }

    private byte[] pinHash(String number, String pin) {
        return hash.of("pin", number + "/" + pin);
    }
}
