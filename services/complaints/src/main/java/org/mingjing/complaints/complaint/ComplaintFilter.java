package org.mingjing.complaints.complaint;

import java.time.LocalDate;
import org.mingjing.commons.web.ProblemException;

/**
 * What a list or a count is narrowed to; null narrows nothing.
 *
 * @param region prefix of the respondent's region: 2303 is a city with its counties
 * @param respondentRegion the respondent's region exactly
 * @param filedFrom first day of filing
 * @param filedTo last day of filing
 * @param clock PROCEDURAL_REPLY or RESULT, together with onTime
 * @param onTime whether that clock was met in time (true) or missed (false)
 * @param result what came of it
 * @param ties with what it belongs together
 * @param charge in whose hands it is
 */
public record ComplaintFilter(
        ComplaintStatus status,
        String respondentOrgan,
        String handlingOrgan,
        String region,
        String respondentRegion,
        String category,
        String categoryGroup,
        Kind kind,
        Channel channel,
        Boolean enterpriseRelated,
        Outcome outcome,
        LocalDate filedFrom,
        LocalDate filedTo,
        PromisedClock clock,
        Boolean onTime,
        ResultFilter result,
        TieFilter ties,
        ChargeFilter charge) {

    public ComplaintFilter {
        result = result == null ? ResultFilter.NONE : result;
        ties = ties == null ? TieFilter.NONE : ties;
        charge = charge == null ? ChargeFilter.NONE : charge;
    }

    /** The same; 400 where one stands without the other that says what is meant. */
    public ComplaintFilter whole() {
        together("clock", clock, "onTime", onTime);
        together("aspect", result.aspect(), "satisfied", result.satisfied());
        return this;
    }

    private static void together(String one, Object value, String other, Object otherValue) {
        if ((value == null) != (otherValue == null)) {
            throw ProblemException.badRequest(
                    value == null ? one : other, "needed-with", "other", value == null ? other : one);
        }
    }

    /** Everything that the caller may see. */
    public static ComplaintFilter none() {
        return new ComplaintFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ResultFilter.NONE,
                TieFilter.NONE,
                ChargeFilter.NONE);
    }

    /** The same, filed from the first day to the last. */
    public ComplaintFilter filedBetween(LocalDate first, LocalDate last) {
        return new ComplaintFilter(
                status,
                respondentOrgan,
                handlingOrgan,
                region,
                respondentRegion,
                category,
                categoryGroup,
                kind,
                channel,
                enterpriseRelated,
                outcome,
                first,
                last,
                clock,
                onTime,
                result,
                ties,
                charge);
    }

    /** The same, about organs of the region or below it. */
    public ComplaintFilter inRegion(String prefix) {
        return new ComplaintFilter(
                status,
                respondentOrgan,
                handlingOrgan,
                prefix,
                respondentRegion,
                category,
                categoryGroup,
                kind,
                channel,
                enterpriseRelated,
                outcome,
                filedFrom,
                filedTo,
                clock,
                onTime,
                result,
                ties,
                charge);
    }

    /** The two clocks promised in public. */
    public enum PromisedClock {
        PROCEDURAL_REPLY,
        RESULT
    }
}
