package org.mingjing.complaints.cleaning;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which parts of an Office document are left out, and where its references lead. */
final class OfficeParts {
    /** Properties, custom data, people, revisions, printers (their names), signatures, labels of an organisation. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(docProps|customXml|docMetadata|_xmlsignatures|xl/persons|xl/threadedComments|xl/revisions)/.*"
                    + "|.*/printerSettings/.*"
                    + "|word/(people|commentsExtensible|commentsIds|recipientData)\\.xml",
            Pattern.CASE_INSENSITIVE);

    /** Fonts, which have a maker of their own. */
    private static final Pattern KEPT_AS_THEY_ARE =
            Pattern.compile(".*\\.(odttf|fntdata|ttf)", Pattern.CASE_INSENSITIVE);

    /** Pictures whose hidden data nothing here takes out. */
    private static final Pattern DRAWINGS =
            Pattern.compile(".*\\.(emf|wmf|emz|wmz|tiff?|svg|pict|wdp)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENTS = Pattern.compile("xl/comments[^/]*\\.xml|xl/comments/.*\\.xml");
    private static final Pattern WEB = Pattern.compile("(https?|mailto):.*", Pattern.CASE_INSENSITIVE);

    private OfficeParts() {}

    static boolean leftOut(String part) {
        return LEFT_OUT.matcher(part).matches();
    }

    static boolean keptAsItIs(String part) {
        return KEPT_AS_THEY_ARE.matcher(part).matches();
    }

    static boolean drawing(String part) {
        return DRAWINGS.matcher(part).matches();
    }

    static boolean xml(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** Comments of a table document, whose authors stand in elements. */
    static boolean tableComments(String part) {
        return COMMENTS.matcher(part).matches();
    }

    /** Whether an address leads to the web and not to somebody's folder. */
    static boolean onTheWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /** The part that a reference in {@code folder/_rels/x.rels} means. */
    static String target(String relations, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var folder = Path.of("/" + relations).getParent().getParent();
        return folder.resolve(target.replace('\\', '/')).normalize().toString().substring(1);
    }
}
