package org.mingjing.supervision.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to register a problem. */
public record ProblemRequest(
        @Schema(examples = "FY230302", description = "The responsible organ") @NotBlank @Size(max = 20)
        String organ,

        @Schema(examples = "INSPECTION") @NotNull ProblemSource source,

        @Schema(description = "The matter it came from", nullable = true) @Size(max = 100)
        String sourceRef,

        @Schema(examples = "G4-01", description = "Leaf of the catalogue of misconduct")
        @NotNull
        @Pattern(regexp = "G[1-6]-\\d{2}")
        String category,

        @Schema(examples = "立案后超期不分案") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "抽查 2018 年 1 至 4 月执行案件，37 件立案后 30 日未分案。") @NotBlank @Size(max = 4000)
        String description,

        @Schema(description = "A date already promised for putting it right", examples = "2018-06-30", nullable = true)
        LocalDate rectifyBy) {

    Registration entry(String region, String origin) {
        return new Registration(
                source, sourceRef, organ, region, category, title.strip(), description.strip(), rectifyBy, origin);
    }
}
