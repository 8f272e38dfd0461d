package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.deadline.PublicClocks;

/** Who may do what with a complaint that he sees. Who sees it at all is decided by the database. */
@ApplicationScoped
public class ComplaintAccess {
    /** The actor of somebody who came with a receipt and its PIN. */
    public static final String REPORTER_ACTOR = "reporter";

    private final CurrentScope current;
    private final TokenScopes tokenScopes;
    private final PublicClocks clocks;
    private final Routes routes;

    ComplaintAccess(CurrentScope current, TokenScopes tokenScopes, PublicClocks clocks, Routes routes) {
        this.current = current;
        this.tokenScopes = tokenScopes;
        this.clocks = clocks;
        this.routes = routes;
    }

    /** Who files, and on whose behalf; 403 for a caller who may not, 422 for a channel that is not his. */
    public Origin filing(FilingRequest request) {
        var scope = current.get();
        return switch (scope.kind()) {
            case ANONYMOUS -> own(request, null);
            case INTERNAL -> throw ProblemException.forbidden("may-not-file");
            case SYSTEM -> {
                requireTokenScope("complaints.write");
                yield onBehalf(request, scope);
            }
            case PERSON -> {
                if (scope.has("intake")) {
                    yield onBehalf(request, scope);
                }
                if (scope.has("citizen") || scope.has("enterprise")) {
                    yield own(request, request.anonymous() ? null : scope.reporterRef());
                }
                throw ProblemException.forbidden("may-not-file");
            }
        };
    }

    /** A system needs the scope in its token (403); people need none. */
    public void requireTokenScope(String name) {
        if (current.get().kind() == Scope.Kind.SYSTEM && !tokenScopes.granted(name)) {
            throw ProblemException.forbidden("scope-missing", "scope", name);
        }
    }

    /**
     * Says in the query what row security says too, so that the right index is used. Who handles what can be asked by officials
     * only (403), and of nothing that they filed themselves.
     */
    public ComplaintQuery narrowed(ComplaintQuery query) {
        var scope = current.get();
        if (query.tellsOfficers()) {
            requireOfficial();
            if (scope.reporterRef() != null) {
                query.butOf(scope.reporterRef());
            }
        }
        if (scope.organ() == null) {
            return scope.reporterRef() == null ? query : query.ofReporter(scope.reporterRef());
        }
        return scope.has("supervisor") || scope.has("auditor") ? query : query.handledBy(scope.organ());
    }

    /** Lists and counts of officials' matters are for officials and systems (403). */
    public void requireOfficial() {
        if (!current.get().official()) {
            throw ProblemException.forbidden("http-403");
        }
    }

    /** The name under which a system's own ids are kept. */
    public String callingSystem() {
        return current.get().name();
    }

    /** Whether the caller is the reporter, by login or by receipt and PIN. */
    public boolean isReporter(Complaint complaint) {
        var scope = current.get();
        if (scope.kind() == Scope.Kind.INTERNAL) {
            return REPORTER_ACTOR.equals(scope.name());
        }
        return scope.reporterRef() != null
                && scope.reporterRef().equals(complaint.origin().reporterRef());
    }

    /** What this caller may do with it now. */
    public List<ComplaintCommand> allowed(Complaint complaint, Instant now) {
        return complaint.allowed(clocks, now).stream()
                .filter(command -> mayEver(complaint, command))
                .filter(command -> !command.goesUp() || routes.above(complaint).isPresent())
                .toList();
    }

    /** Refuses a command that is not this caller's, whatever the state (403). */
    public void require(Complaint complaint, ComplaintCommand command) {
        requireTokenScope("complaints.write");
        if (!mayEver(complaint, command)) {
            throw ProblemException.forbidden("command-not-yours", "command", command.verb());
        }
    }

    /**
     * Evidence comes from the reporter, from those who handle it, or from their system; whoever supervises or audits only
     * reads (403).
     */
    public void requireEvidence(Complaint complaint) {
        requireTokenScope("complaints.write");
        if (!addsEvidence(complaint)) {
            throw ProblemException.forbidden("command-not-yours", "command", "add-evidence");
        }
    }

    /** Whether evidence may come from this caller, while the complaint is open. */
    public boolean addsEvidence(Complaint complaint) {
        var scope = current.get();
        var handles = complaint.handling().organ().equals(scope.organ())
                && (scope.kind() == Scope.Kind.SYSTEM
                        || scope.has("intake")
                        || scope.has("handler")
                        || scope.has("leader"));
        return scope.kind() == Scope.Kind.INTERNAL || isReporter(complaint) || handles;
    }

    /** Whether it is this caller's command, whatever the state. */
    boolean mayEver(Complaint complaint, ComplaintCommand command) {
        if (command.ofReporter()) {
            return isReporter(complaint);
        }
        var scope = current.get();
        if (scope.kind() != Scope.Kind.PERSON || !complaint.handling().organ().equals(scope.organ())) {
            return false;
        }
        return switch (command) {
            case ACCEPT, DECLINE, ASSIGN -> scope.has("intake") || scope.has("leader");
            case DESIGNATE, RAISE, EXTEND, CORRECT_RESPONDENT -> scope.has("leader");
            case REFER, CORRECT -> scope.has("intake") || scope.has("leader") || isHandler(complaint, scope);
            case PROCEDURAL_REPLY, PROGRESS -> scope.has("intake") || scope.has("handler") || scope.has("leader");
            case CONCLUDE, SUSPEND, RESUME -> scope.has("leader") || isHandler(complaint, scope);
            case REPLY, CLOSE -> scope.has("handler") || scope.has("leader");
            case RATE, REVIEW, WITHDRAW -> false;
        };
    }

    private static boolean isHandler(Complaint complaint, Scope scope) {
        return scope.has("handler")
                && Objects.equals(scope.staffNo(), complaint.handling().handler());
    }

    private static Origin own(FilingRequest request, String reporterRef) {
        if (request.channel() != Channel.ONLINE) {
            throw ProblemException.unprocessable("channel", "channel-online");
        }
        return Origin.ofReporter(reporterRef);
    }

    private static Origin onBehalf(FilingRequest request, Scope scope) {
        if (request.channel() == Channel.ONLINE) {
            throw ProblemException.unprocessable("channel", "channel-on-behalf");
        }
        return Origin.onBehalf(scope.actor(), scope.organ());
    }
}
