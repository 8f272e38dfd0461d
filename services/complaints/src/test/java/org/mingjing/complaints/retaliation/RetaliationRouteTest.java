package org.mingjing.complaints.retaliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.complaint.Routes;
import org.mingjing.complaints.organ.Organ;

/** A report of retaliation goes above whoever handles the first complaint, and never to whom it is about. */
class RetaliationRouteTest {
    private static final Map<String, Organ> DIRECTORY = Stream.of(
                    organ("FY230000", "COURT", "PROVINCE", "23", null),
                    organ("FY230300", "COURT", "CITY", "2303", "FY230000"),
                    organ("FY230302", "COURT", "COUNTY", "230302", "FY230300"),
                    organ("FY230100", "COURT", "CITY", "2301", "FY230000"),
                    organ("GA230000", "PUBLIC_SECURITY", "PROVINCE", "23", null),
                    organ("GA230300", "PUBLIC_SECURITY", "CITY", "2303", "GA230000"),
                    organ("ZF230000", "POLITICAL_LEGAL", "PROVINCE", "23", null),
                    organ("ZF230300", "POLITICAL_LEGAL", "CITY", "2303", "ZF230000"),
                    organ("JW230000", "DISCIPLINE", "PROVINCE", "23", null),
                    organ("JW230300", "DISCIPLINE", "CITY", "2303", "JW230000"))
            .collect(Collectors.toMap(Organ::code, Function.identity()));

    @ParameterizedTest(name = "about {0}, handled by {1}, {2} retaliated: {3}")
    @CsvSource({
        // a county: handled by the city, goes to the province
        "FY230302, FY230300, FY230302, FY230000",
        // the city that handles it retaliated itself, or a body of another line did
        "FY230302, FY230300, FY230300, FY230000",
        "FY230302, FY230300, GA230300, FY230000",
        "FY230302, FY230300, ZF230300, FY230000",
        // the province is accused: out of the line, to the committee
        "FY230302, FY230300, FY230000, ZF230000",
        // designated to another city
        "FY230302, FY230100, FY230302, FY230000",
        "FY230302, FY230100, FY230100, FY230000",
        // a city: handled by the province, goes to the committee
        "FY230300, FY230000, FY230300, ZF230000",
        "FY230300, FY230000, FY230000, ZF230000",
        "FY230300, FY230000, ZF230000, JW230000",
        // the province: handled by the committee, goes to the discipline inspection
        "FY230000, ZF230000, FY230000, JW230000",
        "FY230000, ZF230000, ZF230000, JW230000",
        // nobody stands above: the other one at the top, or the same one where the other is involved
        "FY230000, ZF230000, JW230000, ZF230000",
        "ZF230000, JW230000, ZF230000, JW230000",
        "JW230000, ZF230000, JW230000, ZF230000",
        // and nobody is left
        "ZF230000, JW230000, JW230000, ",
    })
    void whereItGoes(String about, String handling, String accused, String expected) {
        assertThat(route(about, handling, accused)).isEqualTo(expected);
    }

    @Test
    void neverToWhoIsInvolvedOrStandsBelowWhoeverHandlesItAndWhoeverRetaliated() {
        for (var about : DIRECTORY.values()) {
            for (var handling : DIRECTORY.values()) {
                for (var accused : DIRECTORY.values()) {
                    if (!Routes.standsAside(handling, about)) {
                        var to = DIRECTORY.get(route(about.code(), handling.code(), accused.code()));
                        assertThat(to == null || (!Routes.standsAside(to, about) && !Routes.standsAside(to, accused)))
                                .as("%s handled by %s, %s: %s", about.code(), handling.code(), accused.code(), to)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static String route(String about, String handling, String accused) {
        return new RetaliationRoute(code -> Optional.ofNullable(DIRECTORY.get(code)))
                .from(DIRECTORY.get(handling), List.of(DIRECTORY.get(about), DIRECTORY.get(accused)))
                .map(Organ::code)
                .orElse(null);
    }

    private static Organ organ(String code, String line, String level, String region, String parent) {
        return new Organ(code, code, line, level, region, parent);
    }
}
