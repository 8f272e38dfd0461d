package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.FormCommands;
import org.mingjing.complaints.page.TypedForm;

/** The reporter's own commands: rate, review, withdraw. */
@ApplicationScoped
class CommandStatusForm implements StatusForm {
    private final FormCommands commands;

    CommandStatusForm(FormCommands commands) {
        this.commands = commands;
    }

    @Override
    public boolean takes(String name) {
        return ComplaintCommand.ofVerb(name)
                .filter(ComplaintCommand::ofReporter)
                .isPresent();
    }

    @Override
    public void take(UUID complaintId, ReporterWay way, TypedForm typed) {
        var command = ComplaintCommand.ofVerb(typed.name()).orElseThrow();
        if (way.byReceipt()) {
            commands.runByReceipt(complaintId, command, typed);
        } else {
            commands.run(complaintId, command, typed);
        }
    }
}
