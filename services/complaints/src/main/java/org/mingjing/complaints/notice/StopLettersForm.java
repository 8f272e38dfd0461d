package org.mingjing.complaints.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.page.TypedForm;
import org.mingjing.complaints.receipt.ReporterWay;
import org.mingjing.complaints.receipt.StatusForm;

/** No more letters, from the reporter's page; the address is deleted. */
@ApplicationScoped
class StopLettersForm implements StatusForm {
    private final NoticeReading notices;

    StopLettersForm(NoticeReading notices) {
        this.notices = notices;
    }

    @Override
    public boolean takes(String name) {
        return "stop-mail".equals(name);
    }

    @Override
    public void take(UUID complaintId, ReporterWay way, TypedForm typed) {
        notices.stopLetters(complaintId);
    }
}
