package org.mingjing.complaints.complaint;

import org.mingjing.complaints.page.TypedForm;

/**
 * With what an official comes to the page of a complaint.
 *
 * @param typed a form that was refused and comes back as it was left
 * @param done the verb of the command that was just done, or null
 * @param cursor of the older messages to show, or null for the newest
 */
public record MatterVisit(TypedForm typed, String done, String cursor) {
    /** Just looking. */
    public static MatterVisit look() {
        return new MatterVisit(TypedForm.none(), null, null);
    }

    /** With a form that was refused. */
    public static MatterVisit with(TypedForm typed) {
        return new MatterVisit(typed, null, null);
    }

    static MatterVisit after(String verb) {
        return new MatterVisit(TypedForm.none(), verb, null);
    }

    /** At an older part of the thread. */
    public static MatterVisit at(String cursor) {
        return new MatterVisit(TypedForm.none(), null, cursor);
    }
}
