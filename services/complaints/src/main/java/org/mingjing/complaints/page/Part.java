package org.mingjing.complaints.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/**
 * A piece of a page that a feature gives, with a template of its own.
 *
 * @param id the anchor of the piece, so that other parts of the page can lead to it
 * @param order small numbers first, among the pieces of one place
 */
public record Part(String id, Place place, int order, TemplateInstance template) {
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
