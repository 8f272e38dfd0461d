package org.mingjing.complaints.complaint;

import java.util.List;

/** The state of the complaint forbids the command; says which ones it allows (409). */
public class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ComplaintStatus status;
    private final transient List<ComplaintCommand> allowed;

    public CommandRefused(ComplaintStatus status, ComplaintCommand command, List<ComplaintCommand> allowed) {
        super("%s is not possible in %s; allowed: %s".formatted(command.verb(), status, allowed));
        this.status = status;
        this.allowed = List.copyOf(allowed);
    }

    public ComplaintStatus status() {
        return status;
    }

    public List<ComplaintCommand> allowed() {
        return allowed;
    }
}
