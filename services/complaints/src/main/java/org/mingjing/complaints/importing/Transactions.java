package org.mingjing.complaints.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is taken over together: a batch of lines, or one. */
@ApplicationScoped
class Transactions {
    private final LineImport lines;

    Transactions(LineImport lines) {
        this.lines = lines;
    }

    /**
     * Takes all of them over.
     *
     * @throws LineRefused when one of them cannot be; nothing of any of them stays
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ImportResult> together(List<ReadLine> batch, String system) {
        return batch.stream().map(line -> one(line, system)).toList();
    }

    /** Takes one over; whatever is wrong with it is thrown, and nothing of it stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ImportResult alone(ReadLine line, String system) {
        return lines.take(line.number(), line.json(), system);
    }

    private ImportResult one(ReadLine line, String system) {
        try {
            return lines.take(line.number(), line.json(), system);
        } catch (RuntimeException e) {
            throw Refusals.ofLine(e) ? new LineRefused(line, e) : e;
        }
    }
}
