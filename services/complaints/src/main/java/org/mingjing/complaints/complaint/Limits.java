package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

/** The sizes that the service accepts, as policy data. */
@ApplicationScoped
public class Limits {
    private final Policies<Limit> policies = Policies.read("limits", Limit.class);
    private final Clock clock;

    Limits(Clock clock) {
        this.clock = clock;
    }

    /** Characters in the text of a complaint. */
    public int textCharacters() {
        return today("textCharacters");
    }

    /** Characters in one line of an import. */
    public int importLineCharacters() {
        return today("importLineCharacters");
    }

    /** Commands in the history of one imported complaint. */
    public int importHistoryCommands() {
        return today("importHistoryCommands");
    }

    /** Rows of a list in one workbook. */
    public int exportRows() {
        return today("exportRows");
    }

    /** Days for which the clocks may stand still at a time. */
    public int suspensionDays() {
        return today("suspensionDays");
    }

    /** Days for which they may in all, for a reason that counts. */
    public int suspensionTotalDays() {
        return today("suspensionTotalDays");
    }

    /** Days after which an operator says why a letter, call or visit is entered late. */
    public int receivedDays() {
        return today("receivedDays");
    }

    private int today(String id) {
        return policies.value(id, BusinessTime.dayOf(clock.instant())).value();
    }

    /** One limit as policy data. */
    public record Limit(int value) {}
}
