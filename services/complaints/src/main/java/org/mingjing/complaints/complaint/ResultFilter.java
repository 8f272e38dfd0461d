package org.mingjing.complaints.complaint;

/**
 * What came of complaints, as a list is narrowed to it; null narrows nothing.
 *
 * @param concluded whether there is a result
 * @param substantiated of those with a result: substantiated at least partly (true), or neither (false)
 * @param released whether money or property was released
 * @param aspect what was judged, together with satisfied
 * @param satisfied whether the reporter was satisfied with it; without a judgement it is neither
 */
public record ResultFilter(
        Boolean concluded, Boolean substantiated, Boolean released, Rating.Aspect aspect, Boolean satisfied) {
    /** Narrows nothing. */
    public static final ResultFilter NONE = new ResultFilter(null, null, null, null, null);
}
