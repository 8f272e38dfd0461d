package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.handover.PlatformActing;

/** Writes a command down: the row, its timeline, and what the others are told. */
@ApplicationScoped
class ComplaintWriting {
    private final Complaints complaints;
    private final ComplaintJournal journal;
    private final CurrentScope current;
    private final PlatformActing platform;

    ComplaintWriting(Complaints complaints, ComplaintJournal journal, CurrentScope current, PlatformActing platform) {
        this.complaints = complaints;
        this.journal = journal;
        this.current = current;
        this.platform = platform;
    }

    /** In the caller's name; {@code before} is the status it had. */
    void done(Complaint complaint, ComplaintCommand command, ComplaintStatus before, ComplaintEvent event) {
        var caller = current.get();
        if (command == ComplaintCommand.CORRECT_RESPONDENT) {
            // whoever finds out that it is about his own organ sees nothing of it from the moment it is written
            platform.act(() -> write(caller, complaint, command, before, event));
        } else {
            write(caller, complaint, command, before, event);
        }
    }

    private Complaint write(
            Scope caller, Complaint complaint, ComplaintCommand command, ComplaintStatus before, ComplaintEvent event) {
        // the row first, then its timeline: the jobs lock in this order too
        complaints.write();
        journal.done(caller, complaint, command, before, event);
        return complaint;
    }
}
