package org.mingjing.complaints.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.page.FormCheck;
import org.mingjing.complaints.page.TypedForm;
import org.mingjing.complaints.receipt.ReporterWay;
import org.mingjing.complaints.receipt.StatusForm;

/** Where letters go, from the reporter's page; they speak the language of that page. */
@ApplicationScoped
class AddressForm implements StatusForm {
    static final String NAME = "set-mail";

    private final AddressSetting setting;
    private final FormCheck check;
    private final Labels labels;

    AddressForm(AddressSetting setting, FormCheck check, Labels labels) {
        this.setting = setting;
        this.check = check;
        this.labels = labels;
    }

    @Override
    public boolean takes(String name) {
        return NAME.equals(name);
    }

    @Override
    public void take(UUID complaintId, ReporterWay way, TypedForm typed) {
        var wish = new NoticeWish(typed.value("email"), "true".equals(typed.value("notifyByEmail")), labels.lang());
        setting.set(complaintId, check.checked(wish));
    }
}
