package org.mingjing.complaints.link;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;

/** Which complaints can be linked with each other. */
final class LinkRules {
    private LinkRules() {}

    /**
     * 422 for a complaint with itself, for a repeat about another organ, and for a kind that nobody chooses; 409 for what is
     * over: a repeat is still open (the first need not be), and so are all that are handled jointly.
     */
    static void require(LinkKind kind, Complaint one, Complaint other) {
        requireTwo(one, other);
        switch (kind) {
            case REPEAT -> {
                requireComparable(one, other);
                requireOpen(Stream.of(LinkOrder.of(one, other).later()));
            }
            case JOINT -> requireOpen(Stream.of(one, other));
            case RETALIATION ->
                throw ProblemException.unprocessable(
                        "kind", "one-of", "values", LinkKind.REPEAT + ", " + LinkKind.JOINT);
        }
    }

    /** 422 unless they are two complaints about one organ. */
    static void requireComparable(Complaint one, Complaint other) {
        requireTwo(one, other);
        if (!one.matter().respondentOrgan().equals(other.matter().respondentOrgan())) {
            throw ProblemException.unprocessable("other", "link-respondent");
        }
    }

    private static void requireTwo(Complaint one, Complaint other) {
        if (one.id().equals(other.id())) {
            throw ProblemException.unprocessable("other", "link-itself");
        }
    }

    private static void requireOpen(Stream<Complaint> complaints) {
        complaints.filter(one -> one.status().ended()).findFirst().ifPresent(ended -> {
            throw ProblemException.conflict(ended.status(), List.of());
        });
    }
}
