package org.mingjing.complaints.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.complaint.ComplaintFilter;

/**
 * What the index of words can be narrowed to as well: the tags that {@code search_tags} gives a complaint, a bar between those of which one is enough. They spare work;
 * the list's own conditions are applied to whatever they leave.
 */
final class SearchTags {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    /** Province, city and county. */
    private static final Pattern REGION = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}");

    private final List<String> tags = new ArrayList<>();

    private SearchTags() {}

    static List<String> of(ComplaintFilter filter, Scope scope) {
        var all = new SearchTags();
        all.add(":o", CODE, filter.respondentOrgan());
        all.add(":h", CODE, filter.handlingOrgan());
        all.add(":r", REGION, filter.region());
        all.add(":r", REGION, filter.respondentRegion());
        all.add(":c", CODE, filter.category());
        all.add(":c", CODE, filter.categoryGroup());
        all.add(":k", CODE, filter.kind());
        all.add(":n", CODE, filter.channel());
        all.add(":e", CODE, filter.enterpriseRelated());
        if (!scope.has("supervisor") && !scope.has("auditor")) {
            all.add(":h", CODE, scope.organ());
        } else if (handles(scope)) {
            all.either(scope.region(), scope.organ());
        } else {
            all.add(":g", REGION, scope.region());
        }
        return all.tags;
    }

    /** As {@code scope_handles} in the database. */
    private static boolean handles(Scope scope) {
        return scope.kind() == Scope.Kind.SYSTEM || scope.has("intake") || scope.has("handler") || scope.has("leader");
    }

    /** Whoever oversees a region and handles as well sees what lies there, and what his organ has elsewhere. */
    private void either(String region, String organ) {
        if (is(REGION, region) && is(CODE, organ)) {
            tags.add(":g" + region + "|:h" + organ);
        }
    }

    private void add(String kind, Pattern form, Object value) {
        if (is(form, value)) {
            tags.add(kind + value);
        }
    }

    private static boolean is(Pattern form, Object value) {
        return value != null && form.matcher(value.toString()).matches();
    }
}
