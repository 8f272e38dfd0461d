package org.mingjing.complaints.filing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.page.PageText;

/** The receipt to hand out or to post, and the way to the next letter. */
public record EntryReceipt(PageText t, FiledView filed, FilingForm form) {
    /** What the next letter has in common with this one. */
    static final List<String> KEPT = List.of("channel", "channelSource", "receivedOn", "respondentOrgan");

    /** The empty form, with the channel, the day and the organ of this one. */
    public String next() {
        return KEPT.stream()
                .filter(form::has)
                .map(name -> name + "=" + URLEncoder.encode(form.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/complaints/entry?", ""));
    }
}
