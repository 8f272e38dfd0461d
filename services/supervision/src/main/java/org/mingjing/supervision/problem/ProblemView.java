package org.mingjing.supervision.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.commons.version.Versioned;

/** A problem, as the caller may see it, with what the caller may do now. */
public record ProblemView(
        @JsonUnwrapped ProblemSummary summary,
        @Schema(examples = "鸡西市鸡冠区人民法院") String organFullName,
        @Schema(examples = "鸡冠区") String regionName,
        String description,
        String registeredBy,
        int reopened,
        @Schema(nullable = true) Notice notice,
        @Schema(nullable = true) Submission submission,
        @Schema(nullable = true) SignOff signOff,
        @Schema(nullable = true) Recheck recheck,
        @Schema(examples = "[\"sign-off\", \"return\"]") List<String> allowedCommands,
        long version)
        implements Versioned {

    /** 整改意见书 */
    public record Notice(String number, String demand, Instant at, String by) {
        static Notice from(Steps.Notice n) {
            return n == null ? null : new Notice(n.number(), n.demand(), n.at(), n.actor());
        }
    }

    /** 整改报送 */
    public record Submission(String evidence, String rootCause, String mechanism, Instant at, String by) {
        static Submission from(Steps.Submission s) {
            return s == null ? null : new Submission(s.evidence(), s.rootCause(), s.mechanism(), s.at(), s.actor());
        }
    }

    /** 销号 */
    public record SignOff(boolean onTheSpot, String opinion, Instant at, String by) {
        static SignOff from(Steps.SignOff s) {
            return s == null ? null : new SignOff(s.onTheSpot(), s.opinion(), s.at(), s.actor());
        }
    }

    /** 复查 */
    public record Recheck(boolean ok, String findings, Instant at, String by) {
        static Recheck from(Steps.Recheck r) {
            return r == null ? null : new Recheck(r.ok(), r.findings(), r.at(), r.actor());
        }
    }

    /** Whether this caller may take the command now. */
    public boolean allows(String command) {
        return allowedCommands.contains(command);
    }
}
