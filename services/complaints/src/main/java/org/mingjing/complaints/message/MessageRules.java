package org.mingjing.complaints.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;

/** Who writes in a thread, while the complaint is open, and how much. */
@ApplicationScoped
class MessageRules {
    private final Policies<MessageLimit> limits = Policies.read("message-limits", MessageLimit.class);
    private final ComplaintAccess access;
    private final CurrentScope current;

    MessageRules(ComplaintAccess access, CurrentScope current) {
        this.access = access;
        this.current = current;
    }

    /** One limit. */
    record MessageLimit(int value) {}

    /** The caller's side of the thread; none for one who only watches. */
    Optional<Side> side(Complaint complaint) {
        if (access.isReporter(complaint)) {
            return Optional.of(Side.REPORTER);
        }
        var scope = current.get();
        var office = scope.kind() == Scope.Kind.PERSON
                && complaint.handling().organ().equals(scope.organ())
                && (scope.has("intake") || scope.has("handler") || scope.has("leader"));
        return office ? Optional.of(Side.OFFICE) : Optional.empty();
    }

    /** The caller's side; 403 for one who only watches. */
    Side required(Complaint complaint) {
        return side(complaint).orElseThrow(() -> ProblemException.forbidden("messages-not-yours"));
    }

    /** Whether the thread of that complaint still takes messages. */
    boolean open(Complaint complaint) {
        return !complaint.status().ended();
    }

    /** Refuses a message to an ended complaint (409). */
    void requireOpen(Complaint complaint) {
        if (!open(complaint)) {
            throw ProblemException.conflict(
                    "messages-closed", "state", complaint.status().name());
        }
    }

    /** The text without blanks around it; 422 when nothing is left or it is too long. */
    String text(String written, LocalDate today) {
        var text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw ProblemException.unprocessable("text", "message-empty");
        }
        var length = text.codePointCount(0, text.length());
        var max = limits.value("characters", today).value();
        if (length > max) {
            throw ProblemException.unprocessable("text", "text-too-long", "length", length, "max", max);
        }
        return text;
    }

    /** Characters of one message. */
    int characters(LocalDate today) {
        return limits.value("characters", today).value();
    }

    /** Refuses one more than the day's number (429, until midnight). */
    void requireRoom(long writtenToday, Instant now) {
        var today = BusinessTime.dayOf(now);
        var max = limits.value("perDay", today).value();
        if (writtenToday >= max) {
            var seconds = Duration.between(now, BusinessTime.startOf(today.plusDays(1)))
                    .toSeconds();
            throw new ProblemException(
                    429,
                    "messages-too-many",
                    Map.of("max", max),
                    List.of(),
                    Map.of("retryAfterSeconds", Math.max(1, seconds)));
        }
    }
}
