package org.mingjing.complaints.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

class CategoriesTest {
    private static final LocalDate EARLY = LocalDate.of(2018, 6, 30);
    private static final LocalDate LATE = LocalDate.of(2020, 6, 30);

    private final Categories categories = twoVersions(LATE);

    /** A catalogue that gave G4-02 other words in 2020, dropped G4-03 and added G4-05. */
    public static Categories twoVersions(LocalDate today) {
        return new Categories(
                Policies.read("categories-two-versions", CategoryGroup.class),
                Clock.fixed(BusinessTime.startOf(today), ZoneOffset.UTC));
    }

    @Test
    void theCatalogueHasSixGroupsAndTwentyThreeLeavesEachWithASourceAndBothLanguages() {
        var groups = new Categories(Clock.systemUTC()).groups();

        assertThat(groups).hasSize(6);
        assertThat(groups.stream().flatMap(group -> group.leaves().stream()))
                .hasSize(23)
                .allSatisfy(leaf -> {
                    assertThat(leaf.code()).matches("G[1-6]-[0-9]{2}");
                    assertThat(leaf.zh()).isNotBlank();
                    assertThat(leaf.en()).isNotBlank();
                });
    }

    @Test
    void aDayIsClassifiedByTheCatalogueOfThatDay() {
        assertThat(categories.classify("G4-02", EARLY)).contains(new Categories.Found("G4-02", "G4", 1));
        assertThat(categories.classify("G4-02", LATE)).contains(new Categories.Found("G4-02", "G4", 2));
        assertThat(categories.classify("G4-05", EARLY)).isEmpty();
        assertThat(categories.classify("G4-03", LATE)).isEmpty();
        assertThat(categories.classify("G1-01", LATE)).contains(new Categories.Found("G1-01", "G1", 1));
    }

    @Test
    void whatIsOlderThanTheCatalogueIsClassifiedByItsFirstVersion() {
        assertThat(categories.classify("G4-02", LocalDate.of(2015, 1, 1)))
                .contains(new Categories.Found("G4-02", "G4", 1));
    }

    @Test
    void anOldVersionKeepsItsWordsAndWithoutOneTheNewestAreSaid() {
        assertThat(categories.name("G4-02", 1, "zh")).isEqualTo("拖案不办");
        assertThat(categories.name("G4-02", 2, "zh")).isEqualTo("久拖不决");
        assertThat(categories.name("G4", 1, "en")).isEqualTo("Inaction");
        assertThat(categories.name("G4-02", "zh")).isEqualTo("久拖不决");
        assertThat(categories.name("G4-03", "zh")).isEqualTo("消极执行");
        assertThat(categories.name("G4-02", 9, "zh")).isEqualTo("久拖不决");
        assertThat(categories.name("G9-99", 1, "zh")).isEqualTo("G9-99");
    }

    @Test
    void theChoicesAreThoseOfToday() {
        assertThat(twoVersions(EARLY).groups().getLast().leaves())
                .extracting(Category::code)
                .containsExactly("G4-02", "G4-03");
        assertThat(categories.groups().getLast().leaves())
                .extracting(Category::code)
                .containsExactly("G4-02", "G4-05");
    }
}
