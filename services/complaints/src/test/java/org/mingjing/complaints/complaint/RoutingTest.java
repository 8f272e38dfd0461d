package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.organ.Organ;

class RoutingTest {
    @ParameterizedTest(name = "{0} goes to {4}")
    @CsvSource({
        "FY230302, COURT, COUNTY, FY230300, FY230300",
        "FY230300, COURT, CITY, FY230000, FY230000",
        "GA230102, PUBLIC_SECURITY, COUNTY, GA230100, GA230100",
        "ZF230300, POLITICAL_LEGAL, CITY, ZF230000, ZF230000",
    })
    void goesUpInItsOwnLine(String code, String line, String level, String parent, String handler) {
        assertThat(Routing.handlingOrgan(new Organ(code, code, line, level, code.substring(2), parent)))
                .isEqualTo(handler);
    }

    @ParameterizedTest(name = "{0} goes to {2}")
    @CsvSource({
        "FY230000, COURT, ZF230000",
        "JC210000, PROCURATORATE, ZF210000",
        "GA230000, PUBLIC_SECURITY, ZF230000",
        "JW230000, DISCIPLINE, ZF230000",
    })
    void atTheProvinceThePoliticalLegalCommitteeHandles(String code, String line, String handler) {
        assertThat(Routing.handlingOrgan(new Organ(code, code, line, "PROVINCE", code.substring(2, 4), null)))
                .isEqualTo(handler);
    }

    @Test
    void forThatCommitteeItselfDisciplineInspectionHandles() {
        var committee = new Organ("ZF230000", "省委政法委", "POLITICAL_LEGAL", "PROVINCE", "23", null);

        assertThat(Routing.handlingOrgan(committee)).isEqualTo("JW230000");
    }
}
