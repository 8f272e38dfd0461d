package org.mingjing.complaints.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintCorrected;
import org.mingjing.complaints.complaint.Handling;
import org.mingjing.complaints.complaint.Routes;
import org.mingjing.complaints.complaint.StandingAside;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/**
 * Where the complaint that came first turns out to be about the organ that has its report of retaliation, or about one above that,
 * the report goes on to the next organ that is not involved (ADR 0077).
 */
@ApplicationScoped
class RetaliationFollows {
    private final RetaliationReports reports;
    private final StandingAside aside;
    private final Organs organs;

    RetaliationFollows(RetaliationReports reports, StandingAside aside, Organs organs) {
        this.reports = reports;
        this.aside = aside;
        this.organs = organs;
    }

    /** In the transaction and the scope that wrote the correction, which is the platform's own where the organ changed. */
    void corrected(@Observes ComplaintCorrected event) {
        var named = event.after().respondentOrgan();
        if (!named.equals(event.before().respondentOrgan())) {
            reports.on(event.complaintId())
                    .forEach(report ->
                            aside.of(report, named, complaint -> route(complaint, event), event.correctedAt()));
        }
    }

    private Optional<Handling> route(Complaint report, ComplaintCorrected event) {
        var has = organ(report.handling().organ());
        if (!Routes.standsAside(has, organ(event.after().respondentOrgan()))) {
            return Optional.empty();
        }
        var involved = Stream.of(
                        event.after().respondentOrgan(),
                        event.before().respondentOrgan(),
                        report.matter().respondentOrgan(),
                        report.matter().firstRespondentOrgan())
                .filter(Objects::nonNull)
                .distinct()
                .map(this::organ)
                .toList();
        return new RetaliationRoute(organs::withCode)
                .from(has, involved)
                .map(organ -> Handling.at(organ.code(), organ.region()));
    }

    private Organ organ(String code) {
        return organs.withCode(code).orElseThrow();
    }
}
