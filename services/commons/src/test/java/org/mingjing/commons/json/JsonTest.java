package org.mingjing.commons.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonTest {
    record Fact(String name, Instant at, OffsetDateTime local) {}

    @Property
    void equalMapsHaveOneText(@ForAll Map<String, Integer> values) {
        assertThat(Json.canonical(new LinkedHashMap<>(values))).isEqualTo(Json.canonical(new HashMap<>(values)));
    }

    @Example
    void keysAreSortedAtEveryDepth() {
        assertThat(Json.canonical(Map.of("b", List.of(Map.of("y", 1, "x", 2)), "a", 1)))
                .isEqualTo("{\"a\":1,\"b\":[{\"x\":2,\"y\":1}]}");
    }

    @Example
    void timesKeepTheirOffsetAndUnknownFieldsAreIgnored() {
        Fact fact =
                new Fact("x", Instant.parse("2018-01-01T00:00:00Z"), OffsetDateTime.parse("2018-01-01T08:00+08:00"));
        assertThat(Json.read(Json.write(fact), Fact.class)).isEqualTo(fact);
        assertThat(Json.write(fact)).contains("\"2018-01-01T00:00:00Z\"", "+08:00");
        assertThat(Json.read("{\"name\":\"x\",\"more\":1}", Fact.class).name()).isEqualTo("x");
    }
}
