package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.complaint.ListForm;

class SummedPartTest {
    @ParameterizedTest
    @CsvSource({
        "'', , ",
        "region=2303, , ",
        "kind=REPORT, KIND, REPORT",
        "category=G4-02, CATEGORY, G4-02",
        "categoryGroup=G4, CATEGORY_GROUP, G4",
        "channel=HOTLINE, CHANNEL, HOTLINE",
        "enterpriseRelated=false, ENTERPRISE, false",
    })
    void theProvinceHasSumsOfACityAndOfOneValue(String filter, Dimension by, String to) {
        var form = form(filter + "&filedFrom=2025-01-01&filedTo=2025-12-31").filter();

        assertThat(SummedPart.of(form, true))
                .contains(new SummedPart(form.filedFrom(), form.filedTo(), form.region(), by, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=REPORT&region=2303",
                "kind=REPORT&channel=HOTLINE",
                "category=G4-02&categoryGroup=G4",
                "kind=REPORT&status=CLOSED",
                "kind=REPORT&clock=RESULT&onTime=true",
                "region=23",
                "region=230302&kind=REPORT",
                "respondentOrgan=FY230300",
                "handlingOrgan=FY230300",
                "outcome=PARTLY",
                "concluded=true",
                "linked=true"
            })
    void anythingElseIsCountedRowByRow(String filter) {
        assertThat(SummedPart.of(form(filter).filter(), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=2303", "kind=REPORT", "enterpriseRelated=true"})
    void whoeverOverseesLessHasSumsOfAPeriodAlone(String filter) {
        assertThat(SummedPart.of(form(filter).filter(), false)).isEmpty();
        assertThat(SummedPart.of(form("filedFrom=2025-01-01").filter(), false)).isPresent();
    }

    private static ListForm form(String filter) {
        Map<String, String> values = new LinkedHashMap<>();
        for (var one : filter.split("&", -1)) {
            if (!one.isEmpty()) {
                values.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
            }
        }
        return new ListForm(values);
    }
}
