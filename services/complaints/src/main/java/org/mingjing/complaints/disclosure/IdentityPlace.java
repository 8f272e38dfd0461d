package org.mingjing.complaints.disclosure;

import org.mingjing.complaints.page.PageText;

/**
 * Where on the pages somebody asks for an identity: at a complaint, or at a clue.
 *
 * @param list the address of all things of that sort
 * @param thing the address of this one
 * @param name what such a thing is called
 * @param back in words, the way back to it
 * @param hint in words, what is better than to ask
 */
public record IdentityPlace(String list, String listLabel, String thing, String name, String back, String hint) {
    static IdentityPlace of(Way way, PageText t) {
        return switch (way) {
            case Way.Handling(var id) ->
                new IdentityPlace(
                        "/complaints",
                        t.of("office.title"),
                        "/complaints/" + id,
                        t.of("office.matter"),
                        t.of("identity.back"),
                        t.of("identity.ask.hint"));
            case Way.Clue(var id) ->
                new IdentityPlace(
                        "/complaints/handovers",
                        t.of("handover.title"),
                        "/complaints/handovers/" + id,
                        t.of("handover.clue"),
                        t.of("identity.clue.back"),
                        t.of("identity.clue.hint"));
        };
    }

    /** The address of the page about the identity. */
    public String path() {
        return thing + "/identity";
    }
}
