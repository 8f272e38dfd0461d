package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;

/** Which files are taken as evidence: by content, extension and size, as policy data. */
@ApplicationScoped
public class EvidenceRules {
    private final Policies<EvidenceType> types = Policies.read("evidence-types", EvidenceType.class);
    private final Policies<RefusedType> refused = Policies.read("evidence-refused", RefusedType.class);
    private final Policies<EvidenceLimit> limits = Policies.read("evidence-limits", EvidenceLimit.class);
    private final ContentType contentType;
    private final Clock clock;

    EvidenceRules(ContentType contentType, Clock clock) {
        this.contentType = contentType;
        this.clock = clock;
    }

    /** One limit. */
    public record EvidenceLimit(long value) {}

    /** Bytes of one file. */
    public long fileBytes() {
        return limits.value("fileBytes", today()).value();
    }

    /** Files of one complaint. */
    public long files() {
        return limits.value("files", today()).value();
    }

    /**
     * The media type of an acceptable file.
     *
     * @throws ProblemException 413 when it is too large, 422 when it is empty, of another type, or of a name that
     *     does not fit its content
     */
    public String accept(String fileName, byte[] content) {
        if (content.length == 0) {
            throw ProblemException.unprocessable("file", "evidence-empty");
        }
        requireSize(content.length);
        String found = type(content);
        Policy<EvidenceType> type = accepted().stream()
                .filter(one -> one.id().equals(found))
                .findFirst()
                .orElseThrow(() -> ProblemException.unprocessable(
                        "file", notTaken(found), "found", found, "allowed", String.join(", ", extensions())));
        String extension = extension(fileName);
        if (!type.value().extensions().contains(extension)) {
            throw ProblemException.unprocessable("file", "evidence-name", "extension", extension, "found", found);
        }
        return found;
    }

    /** What is said of a type that is not taken: where people often have it, what to do instead. */
    private String notTaken(String type) {
        return refused.all().stream()
                .filter(one -> one.id().equals(type))
                .map(one -> "evidence-type-" + one.value().advice())
                .findFirst()
                .orElse("evidence-type");
    }

    /** What the content is, whatever it is called. */
    String type(byte[] content) {
        return contentType.of(
                content,
                new ContentType.Unpacked(
                        limits.value("unpackedEntries", today()).value(),
                        limits.value("unpackedBytes", today()).value()));
    }

    /** Refuses a file that is too large (413). */
    public void requireSize(long bytes) {
        if (bytes > fileBytes()) {
            throw new ProblemException(
                    413,
                    "http-413",
                    Map.of(),
                    List.of(FieldError.of("file", "evidence-size", "size", bytes, "max", fileBytes())),
                    Map.of());
        }
    }

    /** All extensions that are accepted, for people to read. */
    public List<String> extensions() {
        return accepted().stream()
                .flatMap(type -> type.value().extensions().stream())
                .toList();
    }

    private List<Policy<EvidenceType>> accepted() {
        return types.all();
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
