package org.mingjing.complaints.figure;

/** Where a complaint belongs: whom it is about, who handles it, and who else stands aside or gave it on. */
public record Place(
        String respondentOrgan,
        String respondentRegion,
        String handlingOrgan,
        String handlingRegion,
        String routedBy,
        String firstRespondentOrgan,
        String firstRespondentStaff) {
    static final Place NONE = new Place("", "", "", "", null, null, null);

    static Place of(String... parts) {
        return new Place(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                Codes.orNull(parts[4]),
                Codes.orNull(parts[5]),
                Codes.orNull(parts[6]));
    }
}
