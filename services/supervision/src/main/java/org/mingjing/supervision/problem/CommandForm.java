package org.mingjing.supervision.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * A command as a form of the problem's page.
 *
 * @param open whether it is shown unfolded, since something has to be corrected in it
 * @param grave whether it undoes somebody's work
 */
public record CommandForm(String command, String label, boolean open, boolean grave, List<FormField> fields) {

    static CommandForm of(ProblemCommand command, LedgerWords words, FormInput input) {
        var fields = new Fields(command.path(), words, input);
        switch (command) {
            case NOTIFY -> fields.area("demand", true).date("dueDate");
            case SUBMIT -> fields.area("evidence", true).area("rootCause", true).area("mechanism", false);
            case RETURN -> fields.area("reason", true);
            case SIGN_OFF -> fields.area("opinion", true);
            case RECHECK -> fields.outcome().area("findings", true);
            case FIX_ON_THE_SPOT -> fields.area("evidence", true).area("mechanism", false);
        }
        return new CommandForm(
                command.path(),
                words.command(command.path()),
                input.wasFor(command.path()),
                command == ProblemCommand.RETURN,
                List.copyOf(fields.all));
    }

    /** Collects the fields of one form. */
    private static final class Fields {
        private final String form;
        private final LedgerWords words;
        private final FormInput input;
        private final List<FormField> all = new ArrayList<>();

        Fields(String form, LedgerWords words, FormInput input) {
            this.form = form;
            this.words = words;
            this.input = input;
        }

        Fields area(String name, boolean required) {
            return add(name, "area", required, List.of());
        }

        Fields date(String name) {
            return add(name, "date", false, List.of());
        }

        Fields outcome() {
            var was = input.value(form, "ok");
            return add(
                    "ok",
                    "choice",
                    true,
                    List.of(
                            new FormField.Choice("true", words.of("ledger.ok"), "true".equals(was)),
                            new FormField.Choice("false", words.of("ledger.notOk"), "false".equals(was))));
        }

        private Fields add(String name, String kind, boolean required, List<FormField.Choice> choices) {
            all.add(new FormField(
                    name,
                    kind,
                    words.of("label." + name),
                    words.hint(name),
                    required,
                    input.value(form, name),
                    input.error(form, name),
                    choices));
            return this;
        }
    }
}
