package org.mingjing.complaints.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.complaint.ListForm;

/** Tags narrow no more than row-level security does. */
class SearchTagsTest {
    @ParameterizedTest
    @CsvSource({
        "leader, :hFY230300",
        "supervisor, :g2303",
        "auditor, :g2303",
        "supervisor handler, :g2303|:hFY230300",
        "auditor leader, :g2303|:hFY230300",
        "auditor intake, :g2303|:hFY230300",
    })
    void theTagsAreOfWhatTheCallerSees(String roles, String tag) {
        assertThat(SearchTags.of(new ListForm(Map.of()).filter(), person(roles, "FY230300", "2303")))
                .containsExactly(tag);
    }

    @Test
    void whatNoTagSaysIsLeftToTheList() {
        assertThat(SearchTags.of(new ListForm(Map.of()).filter(), person("auditor leader", "FY 1", "2303")))
                .isEmpty();
    }

    private static Scope person(String roles, String organ, String region) {
        return Callers.overseeing(organ, region, "staff", roles.split(" ", -1));
    }
}
