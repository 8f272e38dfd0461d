package org.mingjing.gateway.work;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * One matter that waits for the caller, as its service tells it; labels are already in the caller's language.
 *
 * @param clock what the deadline is
 * @param href the page of the matter
 */
@JsonIgnoreProperties(ignoreUnknown = true)
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
        String light,
        String clock,
        String nextCommand,
        String nextLabel,
        String href,
        List<String> tags) {}
