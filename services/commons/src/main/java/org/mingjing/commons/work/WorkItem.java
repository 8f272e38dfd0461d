package org.mingjing.commons.work;

import java.time.Instant;
import java.util.List;
import org.mingjing.commons.deadline.Light;

/**
 * One thing on somebody's worklist, in the same form in every service, with its words in the caller's language.
 *
 * @param service the service that owns it
 * @param kind what sort of thing
 * @param id its id
 * @param number the number that people see
 * @param title what it is about, in a line
 * @param about whom or what it concerns
 * @param state its state
 * @param stateLabel the state in words
 * @param dueAt when the next clock ends, or null
 * @param daysLeft calendar days until then, or null
 * @param light how urgent
 * @param clock what is due then, in words
 * @param nextCommand the command that the caller is to do next, or null
 * @param nextLabel what is done next, in words, or null
 * @param href path of its page at the gateway
 * @param tags further marks, in words
 */
public record WorkItem(
        String service,
        String kind,
        String id,
        String number,
        String title,
        String about,
        String state,
        String stateLabel,
        Instant dueAt,
        Long daysLeft,
        Light light,
        String clock,
        String nextCommand,
        String nextLabel,
        String href,
        List<String> tags) {
    public WorkItem {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
