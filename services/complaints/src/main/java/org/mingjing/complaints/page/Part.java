package org.mingjing.complaints.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.Set;

/**
 * A piece of a page that a feature gives, with a template of its own.
 *
 * @param id the anchor of the piece, so that other parts of the page can lead to it
 * @param order small numbers first, among the pieces of one place
 * @param forms the names of the forms in it that come back with what was typed, see {@link TypedForm}
 * @param instead the commands that the page does not offer besides, since this piece is the way to them
 */
public record Part(
        String id, Place place, int order, TemplateInstance template, Set<String> forms, Set<String> instead) {
    public Part {
        forms = Set.copyOf(forms);
        instead = Set.copyOf(instead);
    }

    /** Beside whatever the page offers. */
    public Part(String id, Place place, int order, TemplateInstance template, Set<String> forms) {
        this(id, place, order, template, forms, Set.of());
    }

    /** Without a form. */
    public Part(String id, Place place, int order, TemplateInstance template) {
        this(id, place, order, template, Set.of());
    }

    /** Where on the page. */
    public enum Place {
        /** News, across the page. */
        TOP,
        /** In the wide column, before what came of the complaint. */
        MAIN,
        /** In the wide column, between what came of the complaint and what was done step by step. */
        BELOW,
        /** In the narrow column. */
        SIDE
    }

    /** Its markup, escaped by its own template. */
    public RawString html() {
        return new RawString(template.render());
    }
}
