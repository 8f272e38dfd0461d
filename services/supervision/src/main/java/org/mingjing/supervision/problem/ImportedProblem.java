package org.mingjing.supervision.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A line of an import: a registration with its day, and what was done since.
 *
 * @param externalId the sender's own id; the same id is imported once
 * @param demo whether the record was made up for a demonstration
 */
public record ImportedProblem(
        @NotBlank @Size(max = 100) String externalId,
        @NotBlank @Size(max = 20) String organ,
        @NotNull ProblemSource source,
        @Size(max = 100) String sourceRef,
        @NotNull @Pattern(regexp = "G[1-6]-\\d{2}") String category,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        LocalDate rectifyBy,
        @NotNull OffsetDateTime registeredAt,
        @Size(max = 100) String registeredBy,
        @JsonProperty("demo") boolean demo,
        @Size(max = 50) List<@Valid @NotNull Step> history) {

    public ImportedProblem {
        history = history == null ? List.of() : history;
    }

    /** One step of the history: what was done, when, by whom of which organ, and what it said. */
    public record Step(
            @NotBlank String command,
            @NotNull OffsetDateTime at,
            @Size(max = 20) String organ,
            @NotBlank @Size(max = 100) String actor,
            @NotNull JsonNode body) {}

    Registration entry(String region) {
        return new Registration(
                source, sourceRef, organ, region, category, title, description, rectifyBy, demo ? "demo" : null);
    }
}
