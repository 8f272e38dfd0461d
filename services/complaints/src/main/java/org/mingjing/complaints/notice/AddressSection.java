package org.mingjing.complaints.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;
import org.mingjing.complaints.page.TypedForm;
import org.mingjing.complaints.receipt.ReporterWay;
import org.mingjing.complaints.receipt.StatusSection;
import org.mingjing.complaints.receipt.StatusVisit;

/** Setting the address for letters on the reporter's page. The one that is kept is never shown. */
@ApplicationScoped
class AddressSection implements StatusSection {
    private final AddressSetting setting;

    AddressSection(AddressSetting setting) {
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance address(Card card);
    }

    /**
     * The form.
     *
     * @param kept whether there is an address
     * @param open whether it is unfolded: a letter did not arrive, or the form was refused
     */
    record Card(PageText t, ReporterWay way, boolean kept, boolean open, List<FormField> fields) {}

    @Override
    public List<Part> of(StatusVisit visit) {
        if (!setting.offered()) {
            return List.of();
        }
        var news = visit.view().news();
        var open = news.undelivered() || visit.typed().wasFor(AddressForm.NAME);
        var card = new Card(visit.t(), visit.way(), news.byMail(), open, fields(visit.t(), visit.typed()));
        return List.of(new Part("mail", Part.Place.SIDE, 5, Templates.address(card), Set.of(AddressForm.NAME)));
    }

    private static List<FormField> fields(PageText t, TypedForm typed) {
        return List.of(
                field("email", "email", t.of("field.email"), t.of("mail.hint")).typed(AddressForm.NAME, typed),
                field("notifyByEmail", "check", t.of("address.consent"), null).typed(AddressForm.NAME, typed));
    }

    private static FormField field(String name, String kind, String label, String hint) {
        return new FormField(name, kind, label, hint, true, "", null, List.of(), List.of());
    }
}
