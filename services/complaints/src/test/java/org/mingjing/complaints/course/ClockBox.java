package org.mingjing.complaints.course;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A clock as a page shows it.
 *
 * @param head what it waits for and how urgent that is, in words
 * @param dates until when, and when it was met
 */
record ClockBox(String light, String head, String dates) {
    private static final Pattern BOX = Pattern.compile(
            "<div class=\"clock clock-(\\w+)\">\\s*<div class=\"clock-head\">(.*?)</div>.*?<p class=\"muted small\">(.*?)(?:<br>|</p>)",
            Pattern.DOTALL);
    /** A day; a notice that was not read yet stands there with its time. */
    private static final Pattern NEXT =
            Pattern.compile("<li class=\"now\"><strong>(\\d{4}-\\d\\d-\\d\\d(?! \\d).*?)</strong>", Pattern.DOTALL);

    static List<ClockBox> all(String page) {
        return BOX.matcher(page)
                .results()
                .map(box -> new ClockBox(box.group(1), words(box.group(2)), words(box.group(3))))
                .toList();
    }

    /** The date that comes next on the line of time; none when nothing runs. */
    static List<String> next(String page) {
        return NEXT.matcher(page).results().map(next -> words(next.group(1))).toList();
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
