package org.mingjing.complaints.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * A command as a form of the complaint's page.
 *
 * @param open whether it is shown unfolded, since something has to be corrected in it
 * @param grave whether it turns somebody away
 * @param persons rows for people dealt with; empty where nobody is asked
 * @param morePersons whether there may be more such rows
 * @param counts how many more people were dealt with, a field for each kind
 */
public record CommandForm(
        String command,
        String label,
        boolean open,
        boolean grave,
        List<FormField> fields,
        List<PersonRow> persons,
        boolean morePersons,
        List<FormField> counts) {
    private static final List<String> GROUNDS =
            List.of("NOT_COMPETENT", "IN_PROCEEDINGS", "ALREADY_ANSWERED", "NO_FACTS", "OTHER");

    private static final SuspensionGrounds GROUNDS_OF_SUSPENSION = new SuspensionGrounds();

    /**
     * The form of a command.
     *
     * @param handlers who may be meant when it is given to somebody
     * @param daysLeft for how many days the clocks may still be suspended in all
     */
    static CommandForm of(
            ComplaintCommand command, PageText t, TypedForm typed, List<FormField.Choice> handlers, long daysLeft) {
        var fields = new Fields(command.verb(), t, typed, Map.of("until", t.of("suspension.left", daysLeft)));
        switch (command) {
            case ACCEPT, CLOSE, RESUME, RATE, REVIEW, WITHDRAW, CORRECT, CORRECT_RESPONDENT -> fields.none();
            case REFER ->
                fields.targets()
                        .text("organ", false)
                        .text("caseNumber", false)
                        .add("consent", "check", false, List.of())
                        .area("reason", true);
            case DESIGNATE -> fields.text("organ", true).area("reason", true);
            case RAISE -> fields.area("reason", true);
            case SUSPEND -> fields.suspensionGrounds().area("reason", true).add("until", "date", true, List.of());
            case EXTEND -> fields.area("notice", true);
            case PROGRESS -> fields.area("text", true);
            case DECLINE -> fields.grounds().area("reason", true).area("remedy", true);
            case ASSIGN -> fields.add("handler", "text", true, handlers).text("department", true);
            case PROCEDURAL_REPLY, REPLY -> fields.area("text", true);
            case CONCLUDE ->
                fields.outcomes()
                        .area("findings", true)
                        .area("correction", false)
                        .add("correctionDueDate", "date", false, List.of())
                        .text("released", false);
        }
        var concludes = command == ComplaintCommand.CONCLUDE;
        var persons = PersonRows.of(typed);
        return new CommandForm(
                command.verb(),
                t.label("command." + command),
                typed.wasFor(command.verb()),
                command == ComplaintCommand.DECLINE,
                List.copyOf(fields.all),
                concludes ? persons.shown(command.verb(), t) : List.of(),
                concludes && persons.extensible(),
                concludes ? fields.counts() : List.of());
    }

    /** Collects the fields of one form. */
    private static final class Fields {
        private final String form;
        private final PageText t;
        private final TypedForm typed;
        private final Map<String, String> hints;
        private final List<FormField> all = new ArrayList<>();

        Fields(String form, PageText t, TypedForm typed, Map<String, String> hints) {
            this.form = form;
            this.t = t;
            this.typed = typed;
            this.hints = hints;
        }

        Fields none() {
            return this;
        }

        Fields area(String name, boolean required) {
            return add(name, "area", required, List.of());
        }

        Fields text(String name, boolean required) {
            return add(name, "text", required, List.of());
        }

        Fields grounds() {
            var was = typed.value(form, "groundCode");
            return add(
                    "groundCode",
                    "choice",
                    true,
                    GROUNDS.stream()
                            .map(code -> new FormField.Choice(code, t.of("office.ground." + code), code.equals(was)))
                            .toList());
        }

        Fields targets() {
            var was = typed.value(form, "target");
            return add(
                    "target",
                    "choice",
                    true,
                    FormField.choices(ReferralTarget.class, was, target -> t.label("referral." + target)));
        }

        Fields suspensionGrounds() {
            var was = typed.value(form, "groundCode");
            return add(
                    "groundCode",
                    "choice",
                    true,
                    GROUNDS_OF_SUSPENSION.all().stream()
                            .map(ground -> new FormField.Choice(
                                    ground.id(),
                                    ground.label(t.lang()),
                                    ground.id().equals(was)))
                            .toList());
        }

        Fields outcomes() {
            var was = typed.value(form, "outcome");
            return add(
                    "outcome",
                    "choice",
                    true,
                    FormField.choices(Outcome.class, was, outcome -> t.label("outcome." + outcome)));
        }

        List<FormField> counts() {
            return List.of(DispositionKind.values()).stream()
                    .map(kind -> field(
                            CommandInput.COUNT + kind, "number", t.label("disposition." + kind), false, List.of()))
                    .toList();
        }

        Fields add(String name, String kind, boolean required, List<FormField.Choice> choices) {
            all.add(field(name, kind, t.of("office.field." + name), required, choices));
            return this;
        }

        private FormField field(
                String name, String kind, String label, boolean required, List<FormField.Choice> choices) {
            return new FormField(
                    name,
                    kind,
                    label,
                    hint(name),
                    required,
                    typed.value(form, name),
                    typed.error(form, name),
                    choices,
                    List.of());
        }

        private String hint(String name) {
            if (hints.containsKey(name)) {
                return hints.get(name);
            }
            var text = t.of("office.hint." + name);
            return text.startsWith("page.") ? null : text;
        }
    }
}
